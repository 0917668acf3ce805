public static class Dns
{
    public static string Lookup(string host)
    {
        var info = new ProcessStartInfo("cmd.exe", "/c nslookup " + host) { RedirectStandardOutput = true };
        using var process = Process.Start(info);
        return process.StandardOutput.ReadToEnd();
    }
}
