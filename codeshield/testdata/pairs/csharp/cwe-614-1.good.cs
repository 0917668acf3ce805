[ApiController]
[Route("api/session")]
public class SessionController : ControllerBase
{
    private readonly ISessionStore _sessions;

    public SessionController(ISessionStore sessions)
    {
        _sessions = sessions;
    }

    [HttpPost]
    public IActionResult Start([FromBody] LoginRequest login)
    {
        string id = _sessions.Open(login);
        if (id == null)
        {
            return Unauthorized();
        }
        Response.Cookies.Append("session_id", id, new CookieOptions
        {
            Expires = DateTimeOffset.UtcNow.AddHours(8),
            Secure = true,
            HttpOnly = true,
            SameSite = SameSiteMode.Strict
        });
        return NoContent();
    }
}
