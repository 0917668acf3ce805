import org.springframework.web.bind.annotation.*;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

@RestController
public class FilterController {
    private final Names names;
    public FilterController(Names names) { this.names = names; }

    @GetMapping("/names")
    public List<String> filter(@RequestParam String pattern) {
        Pattern p = Pattern.compile(pattern);
        return names.all().stream().filter(n -> p.matcher(n).matches()).collect(Collectors.toList());
    }
}
