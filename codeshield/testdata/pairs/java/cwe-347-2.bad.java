import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;

public class TokenReader {
    public String subject(String header) {
        DecodedJWT jwt = JWT.decode(header.substring("Bearer ".length()));
        return jwt.getSubject();
    }
}
