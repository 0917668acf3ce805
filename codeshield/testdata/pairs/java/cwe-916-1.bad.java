import java.security.MessageDigest;
import java.util.HexFormat;

public class SignUp {
    private final Users users;
    public SignUp(Users users) { this.users = users; }

    public void register(String email, String password) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] hash = digest.digest(password.getBytes("UTF-8"));
        users.insert(email, HexFormat.of().formatHex(hash));
    }
}
