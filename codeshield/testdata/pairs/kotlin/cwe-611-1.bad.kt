fun parse(input: InputStream): Document {
    val factory = DocumentBuilderFactory.newInstance()
    return factory.newDocumentBuilder().parse(input)
}
