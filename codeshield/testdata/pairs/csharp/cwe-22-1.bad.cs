public class FilesController : Controller
{
    private const string Root = "/srv/reports";

    [HttpGet]
    public IActionResult Get(string name)
    {
        var path = Path.Combine(Root, name);
        return PhysicalFile(path, "application/pdf");
    }
}
