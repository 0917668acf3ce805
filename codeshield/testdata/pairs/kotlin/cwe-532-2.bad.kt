import org.slf4j.LoggerFactory
import org.springframework.stereotype.Service

@Service
class LoginService(private val users: UserRepository) {
    private val logger = LoggerFactory.getLogger(javaClass)

    fun login(username: String, password: String): Session {
        logger.info("login attempt user={} password={}", username, password)
        val user = users.verify(username, password) ?: throw IllegalArgumentException("bad credentials")
        val session = Session.start(user)
        logger.debug("session token: " + session.token)
        return session
    }
}
