import org.springframework.expression.spel.standard.SpelExpressionParser
import org.springframework.expression.spel.support.StandardEvaluationContext
import org.springframework.stereotype.Component

@Component
class DiscountRules {
    private val parser = SpelExpressionParser()

    fun apply(order: Order, rule: String): Double {
        val context = StandardEvaluationContext(order)
        val expression = parser.parseExpression(rule)
        return expression.getValue(context, Double::class.java) ?: 0.0
    }
}
