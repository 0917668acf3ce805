import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

public class TileFile {
    private static final int MAX_SIDE = 4096;

    public float[] load(FileChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(8);
        if (channel.read(header) != 8) {
            throw new IOException("short header");
        }
        header.flip();
        int rows = header.getInt();
        int columns = header.getInt();
        if (rows <= 0 || rows > MAX_SIDE || columns <= 0 || columns > MAX_SIDE) {
            throw new IOException("bad size");
        }
        ByteBuffer data = ByteBuffer.allocate(Math.multiplyExact(rows * columns, 4));
        while (data.hasRemaining() && channel.read(data) > 0) {
        }
        data.flip();
        float[] tile = new float[rows * columns];
        data.asFloatBuffer().get(tile);
        return tile;
    }
}
