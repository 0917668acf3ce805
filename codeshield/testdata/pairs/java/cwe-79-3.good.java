import org.springframework.http.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.util.HtmlUtils;

@RestController
public class GreetingController {
    @GetMapping(value = "/greet", produces = MediaType.TEXT_HTML_VALUE)
    public ResponseEntity<String> greet(@RequestParam("name") String name) {
        return ResponseEntity.ok("<p>Welcome, " + HtmlUtils.htmlEscape(name) + "!</p>");
    }
}
