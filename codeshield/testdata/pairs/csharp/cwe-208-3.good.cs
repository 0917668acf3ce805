using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

public class ApiKeyMiddleware
{
    private readonly RequestDelegate _next;
    private readonly byte[] _apiKey;

    public ApiKeyMiddleware(RequestDelegate next, IConfiguration configuration)
    {
        _next = next;
        _apiKey = Encoding.UTF8.GetBytes(configuration.GetValue<string>("ApiKey"));
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Headers.TryGetValue("X-Api-Key", out var extractedApiKey))
        {
            context.Response.StatusCode = 401;
            return;
        }
        var given = Encoding.UTF8.GetBytes(extractedApiKey.ToString());
        if (!CryptographicOperations.FixedTimeEquals(_apiKey, given))
        {
            context.Response.StatusCode = 401;
            return;
        }
        await _next(context);
    }
}
