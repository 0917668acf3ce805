using System.IO.Compression;

public static class Unpacker
{
    public static void Unpack(Stream archive, string target)
    {
        using var zip = new ZipArchive(archive);
        foreach (var entry in zip.Entries)
        {
            var destination = Path.Combine(target, entry.FullName);
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            entry.ExtractToFile(destination, overwrite: true);
        }
    }
}
