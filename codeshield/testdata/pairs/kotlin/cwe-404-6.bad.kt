class ReportExporter {
    fun export(rows: List<Row>, target: File) {
        val writer = PrintWriter(FileWriter(target))
        rows.forEach { writer.println(it.toCsv()) }
    }

    fun download(url: URL, target: File) {
        val input = url.openStream()
        val output = target.outputStream()
        input.copyTo(output)
    }
}
