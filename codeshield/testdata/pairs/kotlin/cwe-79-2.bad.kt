import org.springframework.http.MediaType
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController

@RestController
class GreetingController {
    @GetMapping("/greet", produces = [MediaType.TEXT_HTML_VALUE])
    fun greet(@RequestParam name: String): String {
        return """
            <html>
              <body><h1>Hello, $name!</h1></body>
            </html>
        """.trimIndent()
    }
}
