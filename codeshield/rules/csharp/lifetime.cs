using System.Data.SqlClient;
using System.IO;

class Lifetime
{
    void Leaks(string path)
    {
        // ruleid: csharp-not-disposed
        var connection = new SqlConnection(_text);
        connection.Open();
        // ruleid: csharp-not-disposed
        StreamWriter writer = new StreamWriter(path);
        writer.WriteLine("x");
    }

    void Uses(string path)
    {
        // ok: csharp-not-disposed
        using var connection = new SqlConnection(_text);
        connection.Open();
        // ok: csharp-not-disposed
        using (var writer = new StreamWriter(path))
        {
            writer.WriteLine("x");
        }
    }

    void Finally()
    {
        // ok: csharp-not-disposed
        var connection = new SqlConnection(_text);
        try
        {
            connection.Open();
        }
        finally
        {
            connection.Dispose();
        }
    }

    SqlConnection HandsOn()
    {
        // ok: csharp-not-disposed
        var connection = new SqlConnection(_text);
        connection.Open();
        return connection;
    }

    IActionResult Download(string path)
    {
        // ok: csharp-not-disposed
        var stream = File.OpenRead(path);
        return File(stream, "application/pdf");
    }

    string Whole(string path)
    {
        // ruleid: csharp-not-disposed
        var stream = File.OpenRead(path);
        return Hash(stream.ReadByte());
    }

    void Rows(SqlCommand command)
    {
        // ruleid: csharp-reader-not-disposed
        var reader = command.ExecuteReader();
        while (reader.Read()) { }
    }

    void RowsClosed(SqlCommand command)
    {
        // ok: csharp-reader-not-disposed
        using var reader = command.ExecuteReader();
        while (reader.Read()) { }
    }
}
