using System;
using System.IO;
using System.Security.Cryptography;

public static class Checksums
{
    public static string Of(string path)
    {
        FileStream stream = File.OpenRead(path);
        SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(stream);
        stream.Close();
        return Convert.ToHexString(hash);
    }

    public static void Append(string path, string line)
    {
        StreamWriter writer = new StreamWriter(path, append: true);
        writer.WriteLine(line);
    }
}
