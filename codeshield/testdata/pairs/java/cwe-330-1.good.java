import java.security.SecureRandom;

public class InviteCodes {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static String newToken() {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            sb.append((char) ('a' + RANDOM.nextInt(26)));
        }
        return sb.toString();
    }
}
