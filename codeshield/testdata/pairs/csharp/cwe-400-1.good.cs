using Microsoft.AspNetCore.Mvc;
using System.Text.RegularExpressions;

[ApiController]
public class ValidateController : ControllerBase
{
    private static readonly Regex Mail = new(@"^[^@\s]+@[^@\s]+$", RegexOptions.NonBacktracking, TimeSpan.FromMilliseconds(200));

    [HttpGet("/validate")]
    public IActionResult Validate([FromQuery] string email)
    {
        return Ok(Mail.IsMatch(email));
    }
}
