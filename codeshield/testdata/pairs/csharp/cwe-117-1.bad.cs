public class AccountController : Controller
{
    private readonly SignInManager<IdentityUser> _signIn;
    private readonly ILogger<AccountController> _logger;

    public AccountController(SignInManager<IdentityUser> signIn, ILogger<AccountController> logger)
    {
        _signIn = signIn;
        _logger = logger;
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Login(string userName, string password)
    {
        var result = await _signIn.PasswordSignInAsync(userName, password, false, true);
        if (!result.Succeeded)
        {
            _logger.LogWarning("Failed login for " + userName);
            return View();
        }
        return RedirectToAction("Index", "Home");
    }
}
