public class AccountController : Controller
{
    [HttpGet]
    public IActionResult SignedIn(string returnUrl)
    {
        if (!Url.IsLocalUrl(returnUrl))
        {
            return RedirectToAction("Index", "Home");
        }
        return LocalRedirect(returnUrl);
    }
}
