class InvoiceReader {
    fun read(input: InputStream): Invoice {
        val handler = InvoiceHandler()
        val parser = SAXParserFactory.newInstance().newSAXParser()
        parser.parse(input, handler)
        return handler.invoice
    }
}
