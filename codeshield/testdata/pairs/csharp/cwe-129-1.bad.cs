using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

string[] months =
{
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
};

app.MapGet("/month", (HttpRequest request) =>
{
    int index = int.Parse(request.Query["number"]);
    return Results.Text(months[index - 1]);
});

app.Run();
