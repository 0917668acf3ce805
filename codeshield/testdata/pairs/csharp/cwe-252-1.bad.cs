using System.IO;

public class Header
{
    public static byte[] ReadMagic(Stream input)
    {
        byte[] magic = new byte[8];
        input.Read(magic, 0, magic.Length);
        return magic;
    }

    public static int Port(string text)
    {
        int.TryParse(text, out var port);
        return port;
    }
}
