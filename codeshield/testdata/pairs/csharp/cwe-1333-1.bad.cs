using System.Text.RegularExpressions;

public static class HostNames
{
    private static readonly Regex Pattern = new Regex(@"^([a-z0-9]+)*(\.[a-z]{2,})$");

    public static bool IsValid(string host)
    {
        if (string.IsNullOrEmpty(host))
        {
            return false;
        }
        return Pattern.IsMatch(host);
    }
}
