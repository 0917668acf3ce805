import org.springframework.security.crypto.argon2.Argon2PasswordEncoder

class UserService(private val users: UserRepository) {
    private val encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()

    fun register(email: String, password: String) {
        users.save(User(email, encoder.encode(password)))
    }
}
