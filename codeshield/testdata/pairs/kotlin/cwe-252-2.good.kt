class CacheCleaner(private val cacheDir: File) {
    fun rotate(current: File) {
        val archived = File(cacheDir, "archive/${current.name}")
        Files.createDirectories(archived.parentFile.toPath())
        Files.move(current.toPath(), archived.toPath())
        Log.i("cache", "rotated ${current.name}")
    }

    fun readHeader(stream: InputStream): ByteArray {
        val header = ByteArray(64)
        DataInputStream(stream).readFully(header)
        return header
    }
}
