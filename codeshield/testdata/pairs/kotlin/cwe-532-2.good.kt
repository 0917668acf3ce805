import org.slf4j.LoggerFactory
import org.springframework.stereotype.Service

@Service
class LoginService(private val users: UserRepository) {
    private val logger = LoggerFactory.getLogger(javaClass)

    fun login(username: String, password: String): Session {
        logger.info("login attempt")
        val user = users.verify(username, password) ?: throw IllegalArgumentException("bad credentials")
        val session = Session.start(user)
        logger.debug("session started for user {}", user.id)
        return session
    }
}
