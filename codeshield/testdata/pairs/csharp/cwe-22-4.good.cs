public class AvatarController : Controller
{
    private readonly IWebHostEnvironment _env;
    public AvatarController(IWebHostEnvironment env) => _env = env;

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        var target = Path.Combine(_env.WebRootPath, "avatars", Guid.NewGuid().ToString("N") + ".png");
        using var stream = new FileStream(target, FileMode.CreateNew);
        await file.CopyToAsync(stream);
        return Ok();
    }
}
