using System;
using System.Text.RegularExpressions;

public static class HostNames
{
    private static readonly Regex Pattern = new Regex(
        @"^[a-z0-9]*\.[a-z]{2,}$", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(200));

    public static bool IsValid(string host)
    {
        if (string.IsNullOrEmpty(host) || host.Length > 253)
        {
            return false;
        }
        return Pattern.IsMatch(host);
    }
}
