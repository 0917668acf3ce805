fun unzip(input: InputStream, target: File) {
    ZipInputStream(input).use { zip ->
        var entry = zip.nextEntry
        while (entry != null) {
            val file = File(target, entry.name).canonicalFile
            if (!file.path.startsWith(target.canonicalPath + File.separator)) throw IOException("outside")
            file.outputStream().use { zip.copyTo(it) }
            entry = zip.nextEntry
        }
    }
}
