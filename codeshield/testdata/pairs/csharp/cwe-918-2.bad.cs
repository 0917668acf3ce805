public record PreviewRequest(string Url);

public static class PreviewApi
{
    public static void Map(WebApplication app, IHttpClientFactory factory)
    {
        app.MapPost("/preview", async (PreviewRequest request) =>
        {
            var client = factory.CreateClient();
            var html = await client.GetStringAsync(request.Url);
            return Results.Text(Title.Of(html));
        });
    }
}
