using System;
using System.IO;
using System.Security.Cryptography;

public static class Checksums
{
    public static string Of(string path)
    {
        using (FileStream stream = File.OpenRead(path))
        using (SHA256 sha = SHA256.Create())
        {
            return Convert.ToHexString(sha.ComputeHash(stream));
        }
    }

    public static void Append(string path, string line)
    {
        using (StreamWriter writer = new StreamWriter(path, append: true))
        {
            writer.WriteLine(line);
        }
    }
}
