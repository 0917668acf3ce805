using System.Collections.Generic;
using System.Data.SqlClient;

public class CustomerRepository
{
    private readonly string _connectionString;

    public CustomerRepository(string connectionString)
    {
        _connectionString = connectionString;
    }

    public List<string> NamesIn(string city)
    {
        var names = new List<string>();
        var connection = new SqlConnection(_connectionString);
        connection.Open();
        var command = new SqlCommand("SELECT Name FROM Customers WHERE City = @city", connection);
        command.Parameters.AddWithValue("@city", city);
        var reader = command.ExecuteReader();
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }
        return names;
    }
}
