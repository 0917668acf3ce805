class ReportExporter {
    fun export(rows: List<Row>, target: File) {
        target.printWriter().use { writer -> rows.forEach { writer.println(it.toCsv()) } }
    }

    fun download(url: URL, target: File) {
        url.openStream().use { input -> target.outputStream().use { output -> input.copyTo(output) } }
    }
}
