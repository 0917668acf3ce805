import org.springframework.web.bind.annotation.*;
import java.util.List;
import java.util.stream.Collectors;

@RestController
public class FilterController {
    private final Names names;
    public FilterController(Names names) { this.names = names; }

    @GetMapping("/names")
    public List<String> filter(@RequestParam String part) {
        return names.all().stream().filter(n -> n.contains(part)).collect(Collectors.toList());
    }
}
