public class AvatarController : Controller
{
    private readonly IWebHostEnvironment _env;
    public AvatarController(IWebHostEnvironment env) => _env = env;

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Upload(IFormFile file)
    {
        var target = Path.Combine(_env.WebRootPath, "avatars", file.FileName);
        using var stream = new FileStream(target, FileMode.Create);
        await file.CopyToAsync(stream);
        return Ok();
    }
}
