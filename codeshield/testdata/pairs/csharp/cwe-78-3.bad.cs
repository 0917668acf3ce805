using System.Diagnostics;
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapPost("/convert", (ConvertRequest request) =>
{
    var p = Process.Start("ffmpeg", "-i " + request.Source + " out.mp4");
    p.WaitForExit();
    return Results.Ok();
});
app.Run();
