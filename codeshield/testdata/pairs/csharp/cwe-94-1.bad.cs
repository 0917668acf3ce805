[ApiController]
[Route("api/calculator")]
public class CalculatorController : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Calculate(string left, string op, string right)
    {
        var expression = $"{left} {op} {right}";
        try
        {
            var result = await CSharpScript.EvaluateAsync<double>(expression);
            return Ok(new { expression, result });
        }
        catch (CompilationErrorException)
        {
            return BadRequest("The expression is not valid.");
        }
    }
}
