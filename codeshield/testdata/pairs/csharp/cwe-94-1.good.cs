[ApiController]
[Route("api/calculator")]
public class CalculatorController : ControllerBase
{
    [HttpGet]
    public IActionResult Calculate(double left, string op, double right)
    {
        double result;
        switch (op)
        {
            case "+": result = left + right; break;
            case "-": result = left - right; break;
            case "*": result = left * right; break;
            case "/" when right != 0: result = left / right; break;
            default: return BadRequest("The expression is not valid.");
        }
        return Ok(new { expression = $"{left} {op} {right}", result });
    }
}
