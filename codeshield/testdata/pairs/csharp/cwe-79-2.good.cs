using System.Text.Encodings.Web;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/hello", async (HttpContext context) =>
{
    var name = HtmlEncoder.Default.Encode(context.Request.Query["name"].ToString());
    context.Response.ContentType = "text/html";
    await context.Response.WriteAsync($"<html><body><h1>Hello {name}</h1></body></html>");
});

app.MapGet("/greet", (string name) => Results.Content("<p>Hi " + HtmlEncoder.Default.Encode(name) + "</p>", "text/html"));

app.Run();
