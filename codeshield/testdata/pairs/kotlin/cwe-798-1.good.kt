object Api {
    private val apiKey = System.getenv("API_KEY") ?: error("API_KEY is not set")

    fun header() = "X-Api-Key" to apiKey
}
