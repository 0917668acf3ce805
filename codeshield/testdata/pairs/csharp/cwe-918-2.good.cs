public record PreviewRequest(string Url);

public static class PreviewApi
{
    private static readonly HashSet<string> Hosts = new() { "example.com", "www.example.com" };

    public static void Map(WebApplication app, IHttpClientFactory factory)
    {
        app.MapPost("/preview", async (PreviewRequest request) =>
        {
            if (!Uri.TryCreate(request.Url, UriKind.Absolute, out var uri) || uri.Scheme != "https" || !Hosts.Contains(uri.Host))
            {
                return Results.BadRequest();
            }
            var client = factory.CreateClient();
            var html = await client.GetStringAsync(uri);
            return Results.Text(Title.Of(html));
        });
    }
}
