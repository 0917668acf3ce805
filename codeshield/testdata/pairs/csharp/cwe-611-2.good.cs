using System.Xml;

public class FeedParser
{
    public List<string> Titles(Stream body)
    {
        var settings = new XmlReaderSettings();
        settings.DtdProcessing = DtdProcessing.Prohibit;
        settings.XmlResolver = null;
        using var reader = XmlReader.Create(body, settings);
        var doc = new XmlDocument { XmlResolver = null };
        doc.Load(reader);
        return doc.SelectNodes("//title")!.Cast<XmlNode>().Select(n => n.InnerText).ToList();
    }
}
