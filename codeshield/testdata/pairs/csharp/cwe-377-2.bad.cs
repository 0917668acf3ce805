public static class Exporter
{
    public static string Export(byte[] report)
    {
        var path = Path.Combine(Path.GetTempPath(), "report.pdf");
        File.WriteAllBytes(path, report);
        return path;
    }
}
