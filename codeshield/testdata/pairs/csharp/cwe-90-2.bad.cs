using System.DirectoryServices.Protocols;

public class LdapAuth
{
    private readonly LdapConnection _connection;
    public LdapAuth(LdapConnection connection) => _connection = connection;

    public bool Exists(string uid)
    {
        var filter = $"(&(objectClass=person)(uid={uid}))";
        var request = new SearchRequest("dc=example,dc=com", filter, SearchScope.Subtree, "cn");
        var response = (SearchResponse)_connection.SendRequest(request);
        return response.Entries.Count > 0;
    }
}
