class ReceiveFileActivity : AppCompatActivity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val uri = intent.data ?: return
        val out = File.createTempFile("received", ".bin", filesDir)
        contentResolver.openInputStream(uri)?.use { input -> out.outputStream().use { input.copyTo(it) } }
    }
}
