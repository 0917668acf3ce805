using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("api/network")]
public class NetworkController : ControllerBase
{
    [HttpGet("ping")]
    public async Task<ActionResult<string>> Ping([FromQuery] string host)
    {
        var psi = new ProcessStartInfo
        {
            FileName = "/bin/bash",
            Arguments = $"-c \"ping -c 4 {host}\"",
            RedirectStandardOutput = true,
            UseShellExecute = false
        };
        using var process = Process.Start(psi);
        return Ok(await process.StandardOutput.ReadToEndAsync());
    }
}
