using System;
using System.IO;

public class BitmapReader
{
    private const int MaxSide = 16384;

    public byte[] ReadPixels(BinaryReader reader)
    {
        int width = reader.ReadInt32();
        int height = reader.ReadInt32();
        int bytesPerPixel = reader.ReadByte();
        if (width <= 0 || width > MaxSide || height <= 0 || height > MaxSide || bytesPerPixel > 4)
        {
            throw new InvalidDataException("unreasonable size");
        }
        byte[] pixels = new byte[checked(width * height * bytesPerPixel)];
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
