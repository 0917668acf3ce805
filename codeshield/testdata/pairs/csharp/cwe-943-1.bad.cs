using MongoDB.Bson;
using MongoDB.Driver;

public class LoginService
{
    private readonly IMongoCollection<BsonDocument> _users;
    public LoginService(IMongoDatabase db) => _users = db.GetCollection<BsonDocument>("users");

    public async Task<BsonDocument> LoginAsync(string username, string password)
    {
        var filter = "{ username: '" + username + "', password: '" + password + "' }";
        return await _users.Find(filter).FirstOrDefaultAsync();
    }
}
