import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.*;
import java.util.Base64;

public class CartCookie {
    public Object read(String cookie) throws IOException, ClassNotFoundException {
        byte[] data = Base64.getDecoder().decode(cookie);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(data))) {
            return in.readObject();
        }
    }
}
