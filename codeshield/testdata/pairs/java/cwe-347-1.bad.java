import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;
import jakarta.servlet.http.HttpServletRequest;

public class SessionReader {
    /** Returns the id of the user who sent the request, or null if nobody is signed in. */
    public String currentUser(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith("Bearer ")) {
            return null;
        }
        DecodedJWT token = JWT.decode(header.substring("Bearer ".length()));
        if (token.getExpiresAtAsInstant().isBefore(java.time.Instant.now())) {
            return null;
        }
        return token.getSubject();
    }
}
