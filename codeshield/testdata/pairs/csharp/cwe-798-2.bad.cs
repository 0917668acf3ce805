using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<AppDb>(options =>
    options.UseNpgsql("Host=db;Database=app;Username=app;Password=Zx81-Spectrum"));
builder.Services.AddSingleton(new SmtpSettings { Host = "smtp.example.com", User = "mailer", Password = "h4mst3r!Wheel" });
var app = builder.Build();
app.Run();
