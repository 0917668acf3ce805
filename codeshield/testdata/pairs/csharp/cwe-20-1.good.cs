using System;
using System.IO;
using System.Net.Sockets;

public sealed class FrameReader
{
    private const int MaxFrame = 1 << 20;
    private readonly NetworkStream _stream;

    public FrameReader(NetworkStream stream)
    {
        _stream = stream;
    }

    public byte[] Next()
    {
        var header = new byte[4];
        _stream.ReadExactly(header);
        int length = BitConverter.ToInt32(header, 0);
        if (length < 0 || length > MaxFrame)
        {
            throw new InvalidDataException("frame is too large");
        }
        var body = new byte[length];
        _stream.ReadExactly(body);
        return body;
    }
}
