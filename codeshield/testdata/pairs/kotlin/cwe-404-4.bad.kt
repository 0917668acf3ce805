object CsvMerger {
    fun merge(parts: List<File>, target: File) {
        val out = BufferedWriter(FileWriter(target))
        for (part in parts) {
            val input = part.bufferedReader()
            input.forEachLine { line ->
                out.write(line)
                out.newLine()
            }
        }
        out.flush()
    }
}
