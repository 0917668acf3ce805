public class UserRepository
{
    private readonly SqlConnection _connection;

    public User Find(string email)
    {
        using var command = new SqlCommand($"SELECT id, name FROM users WHERE email = '{email}'", _connection);
        using var reader = command.ExecuteReader();
        return reader.Read() ? Map(reader) : null;
    }
}
