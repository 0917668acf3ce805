import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;

public class PacketReader {
    private static final int MAX_PACKET = 1 << 20;
    private final DataInputStream in;

    public PacketReader(Socket socket) throws IOException {
        this.in = new DataInputStream(socket.getInputStream());
    }

    public byte[] readPacket() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MAX_PACKET) {
            throw new IOException("packet of " + length + " bytes");
        }
        byte[] payload = new byte[length];
        in.readFully(payload);
        return payload;
    }
}
