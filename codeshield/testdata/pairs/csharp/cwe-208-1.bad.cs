using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("hooks")]
public class WebhookController : ControllerBase
{
    private readonly string _secret;

    public WebhookController(IConfiguration config)
    {
        _secret = config["Webhook:Secret"];
    }

    [HttpPost("github")]
    public async Task<IActionResult> Receive()
    {
        using var reader = new StreamReader(Request.Body);
        var body = await reader.ReadToEndAsync();
        using var hmac = new HMACSHA256(Encoding.UTF8.GetBytes(_secret));
        var expected = "sha256=" + Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(body))).ToLower();
        if (Request.Headers["X-Hub-Signature-256"] != expected)
        {
            return Unauthorized();
        }
        return Ok();
    }
}
