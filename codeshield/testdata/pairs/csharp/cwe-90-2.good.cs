using System.DirectoryServices.Protocols;
using System.Text;

public class LdapAuth
{
    private readonly LdapConnection _connection;
    public LdapAuth(LdapConnection connection) => _connection = connection;

    private static string Escape(string value)
    {
        var b = new StringBuilder();
        foreach (var c in value)
        {
            b.Append(c is '*' or '(' or ')' or '\\' or '\0' ? "\\" + ((int)c).ToString("x2") : c.ToString());
        }
        return b.ToString();
    }

    public bool Exists(string uid)
    {
        var safe = Escape(uid);
        var filter = $"(&(objectClass=person)(uid={safe}))";
        var request = new SearchRequest("dc=example,dc=com", filter, SearchScope.Subtree, "cn");
        var response = (SearchResponse)_connection.SendRequest(request);
        return response.Entries.Count > 0;
    }
}
