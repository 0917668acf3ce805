public class FilesController : Controller
{
    private const string Root = "/srv/reports/";

    [HttpGet]
    public IActionResult Get(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Root, name));
        if (!path.StartsWith(Root, StringComparison.Ordinal))
        {
            return NotFound();
        }
        return PhysicalFile(path, "application/pdf");
    }
}
