public class AuthService
{
    private readonly ILogger<AuthService> _logger;
    public AuthService(ILogger<AuthService> logger) => _logger = logger;

    public bool SignIn(string email, string password)
    {
        _logger.LogInformation("Sign-in attempt: {Email} / {Password}", email, password);
        return Check(email, password);
    }
}
