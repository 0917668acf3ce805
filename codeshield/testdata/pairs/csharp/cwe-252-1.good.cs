using System;
using System.IO;

public class Header
{
    public static byte[] ReadMagic(Stream input)
    {
        byte[] magic = new byte[8];
        int total = 0;
        while (total < magic.Length)
        {
            int n = input.Read(magic, total, magic.Length - total);
            if (n == 0)
            {
                throw new EndOfStreamException();
            }
            total += n;
        }
        return magic;
    }

    public static int Port(string text)
    {
        if (!int.TryParse(text, out var port))
        {
            throw new FormatException("port");
        }
        return port;
    }
}
