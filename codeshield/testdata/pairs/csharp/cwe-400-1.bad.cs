using Microsoft.AspNetCore.Mvc;
using System.Text.RegularExpressions;

[ApiController]
public class ValidateController : ControllerBase
{
    [HttpGet("/validate")]
    public IActionResult Validate([FromQuery] string email, [FromQuery] string pattern)
    {
        return Ok(Regex.IsMatch(email, pattern));
    }
}
