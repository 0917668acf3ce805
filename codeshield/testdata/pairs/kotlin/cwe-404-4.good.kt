object CsvMerger {
    fun merge(parts: List<File>, target: File) {
        target.bufferedWriter().use { out ->
            for (part in parts) {
                part.forEachLine { line ->
                    out.write(line)
                    out.newLine()
                }
            }
        }
    }
}
