import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;

public class TokenReader {
    private final JWTVerifier verifier;
    public TokenReader(Algorithm algorithm) {
        verifier = JWT.require(algorithm).withIssuer("https://login.example.com").build();
    }

    public String subject(String header) {
        return verifier.verify(header.substring("Bearer ".length())).getSubject();
    }
}
