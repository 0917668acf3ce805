fun unzip(input: InputStream, target: File) {
    ZipInputStream(input).use { zip ->
        var entry = zip.nextEntry
        while (entry != null) {
            val file = File(target, entry.name)
            file.outputStream().use { zip.copyTo(it) }
            entry = zip.nextEntry
        }
    }
}
