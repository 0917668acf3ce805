using System.Data;
using Microsoft.AspNetCore.Mvc;

[ApiController]
public class CalculatorController : ControllerBase
{
    [HttpPost("/calc")]
    public IActionResult Calculate([FromBody] Calculation c)
    {
        return c.Operator switch
        {
            "+" => Ok(c.Left + c.Right),
            "-" => Ok(c.Left - c.Right),
            _ => BadRequest()
        };
    }
}
