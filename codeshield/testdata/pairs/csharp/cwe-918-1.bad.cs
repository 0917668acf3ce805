[ApiController]
public class PreviewController : ControllerBase
{
    [HttpGet("preview")]
    public async Task<IActionResult> Preview([FromQuery] string url)
    {
        var body = await _client.GetStringAsync(url);
        return Ok(body);
    }
}
