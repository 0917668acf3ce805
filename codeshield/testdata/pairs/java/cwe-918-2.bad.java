import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestTemplate;

@RestController
public class ProxyController {
    private final RestTemplate rest = new RestTemplate();

    public record Fetch(String url) {}

    @PostMapping("/fetch")
    public String fetch(@RequestBody Fetch request) {
        return rest.getForObject(request.url(), String.class);
    }
}
