import org.springframework.http.*;
import org.springframework.web.bind.annotation.*;

@RestController
public class GreetingController {
    @GetMapping(value = "/greet", produces = MediaType.TEXT_HTML_VALUE)
    public ResponseEntity<String> greet(@RequestParam("name") String name) {
        return ResponseEntity.ok("<p>Welcome, " + name + "!</p>");
    }
}
