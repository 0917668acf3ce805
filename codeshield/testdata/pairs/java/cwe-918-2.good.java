import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ResponseStatusException;
import java.net.URI;
import java.util.Set;

@RestController
public class ProxyController {
    private static final Set<String> HOSTS = Set.of("api.example.com");
    private final RestTemplate rest = new RestTemplate();

    public record Fetch(String url) {}

    @PostMapping("/fetch")
    public String fetch(@RequestBody Fetch request) {
        URI uri = URI.create(request.url());
        if (!"https".equals(uri.getScheme()) || !HOSTS.contains(uri.getHost())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return rest.getForObject(uri, String.class);
    }
}
