public class ProfileController : Controller
{
    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Save(ProfileModel model)
    {
        profiles.Save(User.Identity.Name, model);
        return RedirectToAction("Index");
    }
}
