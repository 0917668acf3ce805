import org.springframework.web.bind.annotation.*;
import java.util.Map;
import java.util.function.IntBinaryOperator;

@RestController
public class RuleController {
    private static final Map<String, IntBinaryOperator> OPERATORS = Map.of("add", Math::addExact, "sub", Math::subtractExact);

    @PostMapping("/rules/test")
    public int test(@RequestParam String operator, @RequestParam int a, @RequestParam int b) {
        return OPERATORS.get(operator).applyAsInt(a, b);
    }
}
