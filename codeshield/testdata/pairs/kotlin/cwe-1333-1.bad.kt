@Service
class UsernameValidator {

    private val pattern = Regex("^([a-z0-9]+)+$")

    fun validate(username: String): List<String> {
        val errors = mutableListOf<String>()
        if (username.isBlank()) {
            errors += "The username is empty"
        }
        if (!pattern.matches(username)) {
            errors += "Only lower-case letters and digits are allowed"
        }
        return errors
    }
}
