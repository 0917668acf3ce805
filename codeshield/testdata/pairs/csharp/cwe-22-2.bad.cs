using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("files")]
public class FilesController : ControllerBase
{
    private readonly string _root = "/srv/files";

    [HttpGet("{name}")]
    public async Task<IActionResult> Download(string name)
    {
        var path = Path.Combine(_root, name);
        if (!System.IO.File.Exists(path))
        {
            return NotFound();
        }
        var bytes = await System.IO.File.ReadAllBytesAsync(path);
        return File(bytes, "application/octet-stream", name);
    }
}
