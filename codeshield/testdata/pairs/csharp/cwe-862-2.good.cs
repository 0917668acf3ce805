using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Authorize(Policy = "AdminsOnly")]
[Route("admin")]
public class AdminController : Controller
{
    private readonly ISettingsStore _settings;

    public AdminController(ISettingsStore settings)
    {
        _settings = settings;
    }

    [HttpGet("settings")]
    public IActionResult Settings()
    {
        return View(_settings.All());
    }

    [HttpPost("settings/reset")]
    [ValidateAntiForgeryToken]
    public IActionResult ResetSettings()
    {
        _settings.Reset();
        return RedirectToAction(nameof(Settings));
    }
}
