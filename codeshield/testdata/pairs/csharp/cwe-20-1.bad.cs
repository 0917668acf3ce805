using System;
using System.Net.Sockets;

public sealed class FrameReader
{
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
        var body = new byte[length];
        _stream.ReadExactly(body);
        return body;
    }
}
