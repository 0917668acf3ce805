public XmlDocument Parse(string xml)
{
    var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = new XmlUrlResolver() };
    using var reader = XmlReader.Create(new StringReader(xml), settings);
    var doc = new XmlDocument();
    doc.Load(reader);
    return doc;
}
