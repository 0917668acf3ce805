using Dapper;
using Microsoft.Data.SqlClient;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var cs = app.Configuration.GetConnectionString("Main");

app.MapGet("/users/search", async (string name, string sort) =>
{
    using var connection = new SqlConnection(cs);
    var sql = $"SELECT Id, Name FROM Users WHERE Name LIKE '%{name}%' ORDER BY {sort}";
    var users = await connection.QueryAsync<User>(sql);
    return Results.Ok(users);
});

app.Run();
