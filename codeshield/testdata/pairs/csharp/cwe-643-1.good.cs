using System.Xml.Linq;

public class UserFile
{
    private readonly XDocument _doc;
    public UserFile(XDocument doc) => _doc = doc;

    public bool Check(string name, string hash)
    {
        return _doc.Root!.Elements("user").Any(u => (string)u.Element("name")! == name && (string)u.Element("hash")! == hash);
    }
}
