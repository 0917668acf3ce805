import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.server.ResponseStatusException;

@RestController
public class QuoteController {
    private static final String[] QUOTES = {"one", "two", "three"};

    @GetMapping("/quote")
    public String quote(@RequestParam int index) {
        if (index < 0 || index >= QUOTES.length) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return QUOTES[index];
    }

    @GetMapping("/thumb")
    public byte[] thumbnail(@RequestParam int width, @RequestParam int height) {
        if (width < 1 || width > 2000 || height < 1 || height > 2000) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        int[] pixels = new int[width * height];
        return Renderer.render(pixels, width, height);
    }
}
