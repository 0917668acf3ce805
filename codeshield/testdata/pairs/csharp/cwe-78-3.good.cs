using System.Diagnostics;
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapPost("/convert", (ConvertRequest request) =>
{
    if (!Guid.TryParse(request.Source, out var id)) return Results.BadRequest();
    var info = new ProcessStartInfo("/usr/bin/ffmpeg");
    info.ArgumentList.Add("-i");
    info.ArgumentList.Add($"/srv/in/{id:N}.avi");
    info.ArgumentList.Add("out.mp4");
    using var p = Process.Start(info);
    p.WaitForExit();
    return Results.Ok();
});
app.Run();
