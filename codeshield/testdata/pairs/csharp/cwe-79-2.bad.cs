var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/hello", async (HttpContext context) =>
{
    var name = context.Request.Query["name"];
    context.Response.ContentType = "text/html";
    await context.Response.WriteAsync($"<html><body><h1>Hello {name}</h1></body></html>");
});

app.MapGet("/greet", (string name) => Results.Content("<p>Hi " + name + "</p>", "text/html"));

app.Run();
