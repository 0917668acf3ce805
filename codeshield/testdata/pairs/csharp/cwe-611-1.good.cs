public XmlDocument Parse(string xml)
{
    var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    using var reader = XmlReader.Create(new StringReader(xml), settings);
    var doc = new XmlDocument();
    doc.XmlResolver = null;
    doc.Load(reader);
    return doc;
}
