import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;
import java.util.*;

@RestController
public class ProductController {
    private final JdbcTemplate jdbc;
    public ProductController(JdbcTemplate jdbc) { this.jdbc = jdbc; }

    @GetMapping("/products")
    public List<Map<String, Object>> search(@RequestParam String q, @RequestParam(defaultValue = "name") String sort) {
        String sql = String.format("SELECT * FROM products WHERE name LIKE '%%%s%%' ORDER BY %s", q, sort);
        return jdbc.queryForList(sql);
    }
}
