import org.slf4j.*;

public class SignIn {
    private static final Logger logger = LoggerFactory.getLogger(SignIn.class);

    public boolean signIn(String email, String password) {
        logger.info("sign-in of {} with {}", email, password);
        return Accounts.check(email, password);
    }
}
