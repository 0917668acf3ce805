class Validator {
    private val email = Regex("^[a-zA-Z0-9_.-]{1,64}@[a-zA-Z0-9-]{1,63}(\\.[a-zA-Z0-9-]{1,63}){1,5}$")

    fun isEmail(text: String) = text.length <= 254 && email.matches(text)

    fun search(lines: List<String>, text: String): List<String> {
        val regex = Regex(Regex.escape(text))
        return lines.filter { regex.containsMatchIn(it) }
    }
}
