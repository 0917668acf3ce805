import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

public class SignUp {
    private final Users users;
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(12);
    public SignUp(Users users) { this.users = users; }

    public void register(String email, String password) {
        users.insert(email, encoder.encode(password));
    }
}
