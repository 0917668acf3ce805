using Dapper;
using Microsoft.Data.SqlClient;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
var cs = app.Configuration.GetConnectionString("Main");

app.MapGet("/users/search", async (string name, string sort) =>
{
    using var connection = new SqlConnection(cs);
    var column = sort == "name" ? "Name" : "Id";
    var users = await connection.QueryAsync<User>(
        "SELECT Id, Name FROM Users WHERE Name LIKE @pattern ORDER BY CASE @column WHEN 'Name' THEN Name ELSE CAST(Id AS varchar) END",
        new { pattern = "%" + name + "%", column });
    return Results.Ok(users);
});

app.Run();
