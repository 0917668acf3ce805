import java.security.SecureRandom

class PasswordReset(private val mailer: Mailer) {
    private val random = SecureRandom()
    private val alphabet = ('a'..'z') + ('0'..'9')

    fun start(email: String): String {
        val code = (1..20).map { alphabet[random.nextInt(alphabet.size)] }.joinToString("")
        mailer.send(email, "https://example.com/reset?token=$code")
        return code
    }

    fun pin(): String = (100000 + random.nextInt(900000)).toString()
}
