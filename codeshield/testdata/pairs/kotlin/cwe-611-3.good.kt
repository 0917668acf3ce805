class InvoiceReader {
    fun read(input: InputStream): Invoice {
        val handler = InvoiceHandler()
        val factory = SAXParserFactory.newInstance()
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)
        val parser = factory.newSAXParser()
        parser.parse(input, handler)
        return handler.invoice
    }
}
