public static class Dns
{
    public static string Lookup(string host)
    {
        var info = new ProcessStartInfo("nslookup") { RedirectStandardOutput = true };
        info.ArgumentList.Add(host);
        using var process = Process.Start(info);
        return process.StandardOutput.ReadToEnd();
    }
}
