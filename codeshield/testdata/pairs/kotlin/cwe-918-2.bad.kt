import okhttp3.OkHttpClient
import okhttp3.Request
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

data class ImportRequest(val imageUrl: String)

@RestController
class ImageController(private val http: OkHttpClient, private val images: ImageStore) {
    @PostMapping("/images/import")
    fun import(@RequestBody body: ImportRequest): Long {
        val request = Request.Builder().url(body.imageUrl).build()
        http.newCall(request).execute().use { response ->
            val bytes = response.body?.bytes() ?: throw IllegalStateException("empty")
            return images.save(bytes)
        }
    }
}
