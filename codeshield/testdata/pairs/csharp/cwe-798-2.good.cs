using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<AppDb>(options =>
    options.UseNpgsql(builder.Configuration.GetConnectionString("App")));
builder.Services.Configure<SmtpSettings>(builder.Configuration.GetSection("Smtp"));
var app = builder.Build();
app.Run();
