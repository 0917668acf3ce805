class Client {
    fun connect(store: KeyStore): SSLSocketFactory {
        val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
        factory.init(store)
        val context = SSLContext.getInstance("TLS")
        context.init(null, factory.trustManagers, null)
        return context.socketFactory
    }
}
