class CacheCleaner(private val cacheDir: File) {
    fun rotate(current: File) {
        val archived = File(cacheDir, "archive/${current.name}")
        archived.parentFile.mkdirs()
        current.renameTo(archived)
        Log.i("cache", "rotated ${current.name}")
    }

    fun readHeader(stream: InputStream): ByteArray {
        val header = ByteArray(64)
        stream.read(header)
        return header
    }
}
