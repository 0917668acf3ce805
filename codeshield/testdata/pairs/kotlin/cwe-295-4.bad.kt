class Client {
    fun connect(): SSLSocketFactory {
        val all = object : X509TrustManager {
            override fun checkClientTrusted(c: Array<X509Certificate>, a: String) { }
            override fun checkServerTrusted(c: Array<X509Certificate>, a: String) { }
            override fun getAcceptedIssuers() = arrayOf<X509Certificate>()
        }
        HttpsURLConnection.setDefaultHostnameVerifier { _, _ -> true }
        val context = SSLContext.getInstance("TLS")
        context.init(null, arrayOf(all), null)
        return context.socketFactory
    }
}
