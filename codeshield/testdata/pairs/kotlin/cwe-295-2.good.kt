import okhttp3.CertificatePinner
import okhttp3.OkHttpClient

object Clients {
    private val pinner = CertificatePinner.Builder()
        .add("api.example.com", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
        .build()

    fun create(): OkHttpClient = OkHttpClient.Builder().certificatePinner(pinner).build()
}
