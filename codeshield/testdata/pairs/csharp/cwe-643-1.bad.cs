using System.Xml;

public class UserFile
{
    private readonly XmlDocument _doc;
    public UserFile(XmlDocument doc) => _doc = doc;

    public bool Check(string name, string password)
    {
        string query = "/users/user[name='" + name + "' and password='" + password + "']";
        return _doc.SelectSingleNode(query) != null;
    }
}
