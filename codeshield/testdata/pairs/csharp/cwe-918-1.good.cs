[ApiController]
public class PreviewController : ControllerBase
{
    private static readonly HashSet<string> Hosts = new() { "images.example.com" };

    [HttpGet("preview")]
    public async Task<IActionResult> Preview([FromQuery] string url)
    {
        var uri = new Uri(url);
        if (uri.Scheme != "https" || !Hosts.Contains(uri.Host))
        {
            return BadRequest();
        }
        var body = await _client.GetStringAsync(uri);
        return Ok(body);
    }
}
