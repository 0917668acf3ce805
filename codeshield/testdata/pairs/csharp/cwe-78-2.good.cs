using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("api/network")]
public class NetworkController : ControllerBase
{
    [HttpGet("ping")]
    public async Task<ActionResult<string>> Ping([FromQuery] string host)
    {
        if (!IPAddress.TryParse(host, out var address))
        {
            return BadRequest("not an address");
        }
        var psi = new ProcessStartInfo("/bin/ping") { RedirectStandardOutput = true, UseShellExecute = false };
        psi.ArgumentList.Add("-c");
        psi.ArgumentList.Add("4");
        psi.ArgumentList.Add(address.ToString());
        using var process = Process.Start(psi);
        return Ok(await process.StandardOutput.ReadToEndAsync());
    }
}
