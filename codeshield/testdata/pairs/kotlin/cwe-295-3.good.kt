import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import java.security.KeyStore
import javax.net.ssl.TrustManagerFactory
import javax.net.ssl.X509TrustManager

fun internalClient(store: KeyStore) = HttpClient(CIO) {
    engine {
        https {
            val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
            factory.init(store)
            trustManager = factory.trustManagers.filterIsInstance<X509TrustManager>().first()
        }
    }
}
