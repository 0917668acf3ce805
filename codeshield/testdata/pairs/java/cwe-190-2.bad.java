import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;

public class PacketReader {
    private final DataInputStream in;

    public PacketReader(Socket socket) throws IOException {
        this.in = new DataInputStream(socket.getInputStream());
    }

    public byte[] readPacket() throws IOException {
        int length = in.readInt();
        byte[] payload = new byte[length];
        in.readFully(payload);
        return payload;
    }
}
