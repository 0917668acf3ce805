public class ProfileController : Controller
{
    [HttpPost]
    public IActionResult Save(ProfileModel model)
    {
        profiles.Save(User.Identity.Name, model);
        return RedirectToAction("Index");
    }
}
