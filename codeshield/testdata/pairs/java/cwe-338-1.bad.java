import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

public class ResetTokens {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private final Random random = new Random();

    public String newToken() {
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            token.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return token.toString();
    }

    public int newPin() {
        return ThreadLocalRandom.current().nextInt(100000, 1000000);
    }
}
