import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.*;
import java.util.Base64;

public class CartCookie {
    private final ObjectMapper mapper = new ObjectMapper();

    public Cart read(String cookie) throws IOException {
        byte[] data = Base64.getDecoder().decode(cookie);
        return mapper.readValue(data, Cart.class);
    }
}
