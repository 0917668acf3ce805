import org.slf4j.*;

public class SignIn {
    private static final Logger logger = LoggerFactory.getLogger(SignIn.class);

    public boolean signIn(String email, String password) {
        logger.info("sign-in of {}", email);
        return Accounts.check(email, password);
    }
}
