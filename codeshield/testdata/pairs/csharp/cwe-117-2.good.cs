public class LoginController : ControllerBase
{
    private readonly ILogger<LoginController> _logger;
    public LoginController(ILogger<LoginController> logger) => _logger = logger;

    [HttpPost("/login")]
    public IActionResult Login([FromForm] string username)
    {
        var clean = username.Replace("\r", "").Replace("\n", "");
        _logger.LogWarning("Failed login for {User}", clean);
        return Unauthorized();
    }
}
