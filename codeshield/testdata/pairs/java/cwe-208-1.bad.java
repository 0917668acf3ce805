import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public class WebhookVerifier {
    private final SecretKeySpec key;

    public WebhookVerifier(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** Reports whether the header "sha256=..." belongs to the body. */
    public boolean verify(String body, String header) throws GeneralSecurityException {
        if (header == null || !header.startsWith("sha256=")) {
            return false;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(key);
        byte[] hash = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
        String expectedSignature = "sha256=" + HexFormat.of().formatHex(hash);
        return expectedSignature.equals(header);
    }
}
