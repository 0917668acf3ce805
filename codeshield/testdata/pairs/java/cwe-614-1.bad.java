import jakarta.servlet.http.*;
import java.security.SecureRandom;
import java.util.Base64;

public class RememberMe {
    private static final int THIRTY_DAYS = 30 * 24 * 60 * 60;
    private final SecureRandom random = new SecureRandom();
    private final TokenStore tokens;

    public RememberMe(TokenStore tokens) {
        this.tokens = tokens;
    }

    public void start(long userId, HttpServletResponse response) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokens.save(userId, token);

        Cookie cookie = new Cookie("remember_me", token);
        cookie.setPath("/");
        cookie.setMaxAge(THIRTY_DAYS);
        response.addCookie(cookie);
    }
}
