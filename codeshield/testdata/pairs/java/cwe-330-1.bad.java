import java.util.Random;

public class InviteCodes {
    private static final Random RANDOM = new Random();

    public static String newToken() {
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            sb.append((char) ('a' + RANDOM.nextInt(26)));
        }
        return sb.toString();
    }
}
