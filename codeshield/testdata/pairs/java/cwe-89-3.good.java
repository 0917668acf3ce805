import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;
import java.util.*;

@RestController
public class ProductController {
    private static final Map<String, String> SORTS = Map.of(
        "name", "SELECT * FROM products WHERE name LIKE ? ORDER BY name",
        "price", "SELECT * FROM products WHERE name LIKE ? ORDER BY price");
    private final JdbcTemplate jdbc;
    public ProductController(JdbcTemplate jdbc) { this.jdbc = jdbc; }

    @GetMapping("/products")
    public List<Map<String, Object>> search(@RequestParam String q, @RequestParam(defaultValue = "name") String sort) {
        String sql = SORTS.getOrDefault(sort, SORTS.get("name"));
        return jdbc.queryForList(sql, "%" + q + "%");
    }
}
