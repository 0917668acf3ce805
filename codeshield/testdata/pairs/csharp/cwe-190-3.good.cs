public class ExportController : Controller
{
    [HttpGet]
    public IActionResult Random(int count)
    {
        if (count is < 1 or > 4096) return BadRequest();
        var buffer = new byte[count * 16];
        System.Security.Cryptography.RandomNumberGenerator.Fill(buffer);
        return File(buffer, "application/octet-stream");
    }
}
