public class ExportController : Controller
{
    [HttpGet]
    public IActionResult Random(int count)
    {
        var buffer = new byte[count * 16];
        System.Security.Cryptography.RandomNumberGenerator.Fill(buffer);
        return File(buffer, "application/octet-stream");
    }
}
