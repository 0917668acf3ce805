object Api {
    private const val API_KEY = "q8Zk2mXv91LpTr47"

    fun header() = "X-Api-Key" to API_KEY
}
