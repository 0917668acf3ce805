import javax.script.*;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.web.bind.annotation.*;

@RestController
public class RuleController {
    @PostMapping("/rules/test")
    public Object test(@RequestBody String expression) {
        return new SpelExpressionParser().parseExpression(expression).getValue();
    }
}
