public class LoginController : ControllerBase
{
    private readonly ILogger<LoginController> _logger;
    public LoginController(ILogger<LoginController> logger) => _logger = logger;

    [HttpPost("/login")]
    public IActionResult Login([FromForm] string username)
    {
        _logger.LogWarning("Failed login for " + username);
        return Unauthorized();
    }
}
