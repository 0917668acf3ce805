public static class Exporter
{
    public static string Export(byte[] report)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("report").FullName, "report.pdf");
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        file.Write(report);
        return path;
    }
}
