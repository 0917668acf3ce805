import org.springframework.web.bind.annotation.*;

@RestController
public class QuoteController {
    private static final String[] QUOTES = {"one", "two", "three"};

    @GetMapping("/quote")
    public String quote(@RequestParam int index) {
        return QUOTES[index];
    }

    @GetMapping("/thumb")
    public byte[] thumbnail(@RequestParam int width, @RequestParam int height) {
        int[] pixels = new int[width * height];
        return Renderer.render(pixels, width, height);
    }
}
