import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.client.RestTemplate

@RestController
class ProxyController(private val rest: RestTemplate) {
    private val targets = mapOf(
        "weather" to "https://weather.example.com/v1",
        "news" to "https://news.example.com/latest",
    )

    @GetMapping("/proxy")
    fun proxy(@RequestParam target: String): String? {
        val address = targets[target] ?: throw IllegalArgumentException("unknown target")
        return rest.getForObject(address, String::class.java)
    }
}
