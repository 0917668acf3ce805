class Validator {
    private val email = Regex("^([a-zA-Z0-9_.-]+)+@([a-zA-Z0-9-]+\\.)+[a-z]{2,}$")

    fun isEmail(text: String) = email.matches(text)

    fun search(lines: List<String>, userPattern: String): List<String> {
        val regex = Regex(userPattern)
        return lines.filter { regex.containsMatchIn(it) }
    }
}
