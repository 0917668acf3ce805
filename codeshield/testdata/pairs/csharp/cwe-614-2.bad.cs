[HttpPost("/session")]
public IActionResult Start([FromBody] Credentials c)
{
    var token = _sessions.Create(c.User);
    Response.Cookies.Append("session", token, new CookieOptions { Expires = DateTimeOffset.UtcNow.AddHours(8) });
    return Ok();
}
