class ReceiveFileActivity : AppCompatActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val uri = intent.data ?: return
        val name = uri.lastPathSegment ?: "file"
        val out = File(filesDir, name)
        contentResolver.openInputStream(uri)?.use { input -> out.outputStream().use { input.copyTo(it) } }
    }
}
