import javax.script.ScriptEngineManager
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

data class FormulaRequest(val formula: String)

@RestController
class CalculatorController {
    private val engine = ScriptEngineManager().getEngineByName("kotlin")

    @PostMapping("/calculate")
    fun calculate(@RequestBody request: FormulaRequest): Map<String, Any?> {
        val result = engine.eval(request.formula)
        return mapOf("result" to result)
    }
}
