import org.springframework.http.MediaType
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.RequestParam
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.util.HtmlUtils

@RestController
class GreetingController {
    @GetMapping("/greet", produces = [MediaType.TEXT_HTML_VALUE])
    fun greet(@RequestParam name: String): String {
        val safe = HtmlUtils.htmlEscape(name)
        return """
            <html>
              <body><h1>Hello, $safe!</h1></body>
            </html>
        """.trimIndent()
    }
}
