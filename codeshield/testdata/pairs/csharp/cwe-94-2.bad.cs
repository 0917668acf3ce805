using System.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.CodeAnalysis.CSharp.Scripting;

[ApiController]
public class CalculatorController : ControllerBase
{
    [HttpPost("/calc")]
    public async Task<IActionResult> Calculate([FromBody] string expression)
    {
        var result = await CSharpScript.EvaluateAsync(expression);
        return Ok(result);
    }
}
