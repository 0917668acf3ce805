class XmlFixture {
    Document bad(InputStream in) throws Exception {
        DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
        DocumentBuilder b = f.newDocumentBuilder();
        // ruleid: java-xxe-document-builder
        return b.parse(in);
    }

    Document good(InputStream in) throws Exception {
        DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
        f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder b = f.newDocumentBuilder();
        // ok: java-xxe-document-builder
        return b.parse(in);
    }

    Document chained(InputStream in) throws Exception {
        DocumentBuilder b = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        // ruleid: java-xxe-document-builder
        Document d = b.parse(in);
        return d;
    }

    Document empty() throws Exception {
        // ok: java-xxe-document-builder
        DocumentBuilder b = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return b.newDocument();
    }

    void sax(InputStream in, DefaultHandler handler) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        SAXParser parser = factory.newSAXParser();
        // ruleid: java-xxe-sax-parser
        parser.parse(in, handler);
    }

    void saxGood(InputStream in, DefaultHandler handler) throws Exception {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        SAXParser parser = factory.newSAXParser();
        // ok: java-xxe-sax-parser
        parser.parse(in, handler);
    }

    void stax(InputStream in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        // ruleid: java-xxe-stream-reader
        XMLStreamReader r = factory.createXMLStreamReader(in);
    }

    void staxGood(InputStream in) throws Exception {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // ok: java-xxe-stream-reader
        XMLStreamReader r = factory.createXMLStreamReader(in);
    }

    void dom4j(InputStream in) throws Exception {
        SAXReader reader = new SAXReader();
        // ruleid: java-xxe-dom4j-jdom
        Document d = reader.read(in);
    }

    void dom4jGood(InputStream in) throws Exception {
        SAXReader reader = new SAXReader();
        reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // ok: java-xxe-dom4j-jdom
        Document d = reader.read(in);
    }

    void xslt(InputStream in) throws Exception {
        TransformerFactory f = TransformerFactory.newInstance();
        // ruleid: java-xxe-transformer
        f.newTransformer(new StreamSource(in));
    }

    void xsltGood(InputStream in) throws Exception {
        TransformerFactory f = TransformerFactory.newInstance();
        f.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        f.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
        // ok: java-xxe-transformer
        f.newTransformer(new StreamSource(in));
    }

    void features(SAXParserFactory f) throws Exception {
        // ruleid: java-external-entities-enabled
        f.setFeature("http://xml.org/sax/features/external-general-entities", true);
        // ok: java-external-entities-enabled
        f.setFeature("http://xml.org/sax/features/external-general-entities", false);
    }
}
