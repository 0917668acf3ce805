import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.client.RestTemplate
import java.net.URL

@RestController
class ProxyController(private val rest: RestTemplate) {
    @GetMapping("/proxy")
    fun proxy(@RequestParam target: String): String? = rest.getForObject(target, String::class.java)

    @GetMapping("/fetch")
    fun fetch(@RequestParam("u") address: String): String {
        return URL(address).readText()
    }
}
