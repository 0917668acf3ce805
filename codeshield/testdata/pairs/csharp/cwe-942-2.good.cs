var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCors(options =>
{
    options.AddDefaultPolicy(policy =>
    {
        policy.WithOrigins("https://app.example.com").AllowAnyHeader().WithMethods("GET", "POST").AllowCredentials();
    });
});
var app = builder.Build();
app.UseCors();
app.Run();
