public class UserRepository
{
    private readonly SqlConnection _connection;

    public User Find(string email)
    {
        using var command = new SqlCommand("SELECT id, name FROM users WHERE email = @email", _connection);
        command.Parameters.Add("@email", SqlDbType.NVarChar, 256).Value = email;
        using var reader = command.ExecuteReader();
        return reader.Read() ? Map(reader) : null;
    }
}
