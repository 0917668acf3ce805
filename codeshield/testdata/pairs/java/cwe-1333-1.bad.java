import java.util.List;
import java.util.regex.*;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.*;

@RestController
public class ProductSearchController {
    private final ProductCatalog catalog;

    public ProductSearchController(ProductCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/products")
    public List<String> search(@RequestParam String q) {
        Pattern pattern = Pattern.compile(q, Pattern.CASE_INSENSITIVE);
        return catalog.names().stream()
            .filter(name -> pattern.matcher(name).find())
            .collect(Collectors.toList());
    }
}
