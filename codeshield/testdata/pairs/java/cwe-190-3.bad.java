import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

public class TileFile {
    public float[] load(FileChannel channel) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(8);
        channel.read(header);
        header.flip();
        int rows = header.getInt();
        int columns = header.getInt();
        ByteBuffer data = ByteBuffer.allocate(rows * columns * 4);
        while (data.hasRemaining() && channel.read(data) > 0) {
        }
        data.flip();
        float[] tile = new float[rows * columns];
        data.asFloatBuffer().get(tile);
        return tile;
    }
}
