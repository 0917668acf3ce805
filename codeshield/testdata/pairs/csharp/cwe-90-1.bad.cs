using System.DirectoryServices;

public class UserDirectory
{
    private readonly DirectoryEntry _root;

    public UserDirectory(DirectoryEntry root)
    {
        _root = root;
    }

    public string FindMail(string userName)
    {
        using var searcher = new DirectorySearcher(_root);
        searcher.Filter = "(&(objectClass=user)(sAMAccountName=" + userName + "))";
        searcher.PropertiesToLoad.Add("mail");
        SearchResult result = searcher.FindOne();
        if (result == null || result.Properties["mail"].Count == 0)
        {
            return null;
        }
        return (string)result.Properties["mail"][0];
    }
}
