class TokenService {
    private val random = java.util.Random()

    fun newSessionToken(): String {
        val bytes = ByteArray(32)
        random.nextBytes(bytes)
        return Base64.getUrlEncoder().encodeToString(bytes)
    }
}
