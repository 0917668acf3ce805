import org.springframework.expression.spel.standard.SpelExpressionParser
import org.springframework.expression.spel.support.SimpleEvaluationContext
import org.springframework.stereotype.Component

@Component
class DiscountRules {
    private val parser = SpelExpressionParser()
    private val rules = mapOf(
        "bulk" to parser.parseExpression("quantity > 100 ? 0.15 : 0.0"),
        "vip" to parser.parseExpression("customer.vip ? 0.1 : 0.0"),
    )

    fun apply(order: Order, rule: String): Double {
        val expression = rules[rule] ?: return 0.0
        val context = SimpleEvaluationContext.forReadOnlyDataBinding().build()
        return expression.getValue(context, order, Double::class.java) ?: 0.0
    }
}
