import net.objecthunter.exp4j.ExpressionBuilder
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

data class FormulaRequest(val formula: String)

@RestController
class CalculatorController {
    private val allowed = Regex("^[0-9+\\-*/(). ]{1,200}$")

    @PostMapping("/calculate")
    fun calculate(@RequestBody request: FormulaRequest): Map<String, Any?> {
        require(allowed.matches(request.formula)) { "only arithmetic is allowed" }
        val result = ExpressionBuilder(request.formula).build().evaluate()
        return mapOf("result" to result)
    }
}
