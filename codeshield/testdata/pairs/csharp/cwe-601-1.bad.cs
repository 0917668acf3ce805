public class AccountController : Controller
{
    [HttpGet]
    public IActionResult SignedIn(string returnUrl)
    {
        return Redirect(returnUrl);
    }
}
