using System;
using System.IO;

public class BitmapReader
{
    public byte[] ReadPixels(BinaryReader reader)
    {
        int width = reader.ReadInt32();
        int height = reader.ReadInt32();
        int bytesPerPixel = reader.ReadByte();
        byte[] pixels = new byte[width * height * bytesPerPixel];
        int read = 0;
        while (read < pixels.Length)
        {
            int n = reader.Read(pixels, read, pixels.Length - read);
            if (n == 0)
            {
                throw new EndOfStreamException();
            }
            read += n;
        }
        return pixels;
    }
}
