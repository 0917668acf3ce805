import java.security.MessageDigest

class UserService(private val users: UserRepository) {
    fun register(email: String, password: String) {
        val md = MessageDigest.getInstance("SHA-256")
        val hash = md.digest((password + email).toByteArray(Charsets.UTF_8))
        users.save(User(email, hash.toHexString()))
    }
}
