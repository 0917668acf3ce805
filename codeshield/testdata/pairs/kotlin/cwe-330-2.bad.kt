import kotlin.random.Random

class PasswordReset(private val mailer: Mailer) {
    private val alphabet = ('a'..'z') + ('0'..'9')

    fun start(email: String): String {
        val code = (1..20).map { alphabet[Random.nextInt(alphabet.size)] }.joinToString("")
        mailer.send(email, "https://example.com/reset?token=$code")
        return code
    }

    fun pin(): String = (100000..999999).random().toString()
}
