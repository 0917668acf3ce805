import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import jakarta.servlet.http.HttpServletRequest;
import java.security.interfaces.RSAPublicKey;

public class SessionReader {
    private final JWTVerifier verifier;

    public SessionReader(RSAPublicKey issuerKey) {
        this.verifier = JWT.require(Algorithm.RSA256(issuerKey, null)).withClaimPresence("exp").build();
    }

    /** Returns the id of the user who sent the request, or null if nobody is signed in. */
    public String currentUser(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.startsWith("Bearer ")) {
            return null;
        }
        try {
            return verifier.verify(header.substring("Bearer ".length())).getSubject();
        } catch (JWTVerificationException e) {
            return null;
        }
    }
}
