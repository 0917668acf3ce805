class InjectionFixture : Controller
{
    void Sql(string name, SqlConnection con)
    {
        // ruleid: csharp-sql-injection, csharp-sql-not-constant
        var a = new SqlCommand("SELECT * FROM users WHERE name = '" + name + "'", con);
        var sql = $"DELETE FROM users WHERE name = '{name}'";
        // ruleid: csharp-sql-injection, csharp-sql-not-constant
        cmd.CommandText = sql;
        // ruleid: csharp-sql-injection, csharp-sql-not-constant
        db.ExecuteScalar(string.Format("select count(1) from t where x='{0}'", name));
        // ok: csharp-sql-injection, csharp-sql-not-constant
        var b = new SqlCommand("SELECT * FROM users WHERE name = @name", con);
        b.Parameters.AddWithValue("@name", name);
        // ruleid: csharp-sql-not-constant
        var c = new SqlCommand(query, con);
        // ok: csharp-sql-injection
        var d = ctx.Users.FromSqlInterpolated($"SELECT * FROM users WHERE name = {name}");
    }

    void Mongo(string name)
    {
        // ruleid: csharp-nosql-injection, csharp-nosql-filter-of-parts
        col.Find(BsonDocument.Parse("{ name: '" + name + "' }"));
        // ok: csharp-nosql-injection
        col.Find(Builders<User>.Filter.Eq(u => u.Name, name));
    }

    void Run(string host)
    {
        // ruleid: csharp-command-injection, csharp-process-start
        Process.Start("cmd.exe", "/c ping " + host);
        // ok: csharp-command-injection, csharp-process-start
        Process.Start("notepad.exe");
        // ruleid: csharp-process-start
        Process.Start(solutionName);
        var info = new ProcessStartInfo("ping");
        info.ArgumentList.Add(host);
        // ok: csharp-process-start
        Process.Start(info);
    }

    public IActionResult Tool(string name)
    {
        // ruleid: csharp-command-injection-request, csharp-process-start
        Process.Start(name);
        return Ok();
    }

    public IActionResult SafeTool(string name)
    {
        if (!Tools.Contains(name)) return BadRequest();
        // ok: csharp-command-injection-request
        Run(new ProcessStartInfo(name));
        return Ok();
    }

    void Ldap(string user, DirectorySearcher searcher)
    {
        // ruleid: csharp-ldap-injection, csharp-ldap-filter-of-parts
        searcher.Filter = "(&(objectClass=user)(uid=" + user + "))";
        // ok: csharp-ldap-injection
        searcher.Filter = "(uid=" + Encoder.LdapFilterEncode(user) + ")";
    }

    void LdapOfVariable(string user, DirectorySearcher searcher)
    {
        var name = Encoder.LdapFilterEncode(user);
        // ok: csharp-ldap-injection
        searcher.Filter = "(uid=" + name + ")";
        var other = Trim(user);
        // ruleid: csharp-ldap-injection, csharp-ldap-filter-of-parts
        searcher.Filter = $"(mail={other})";
    }

    void Dialog(OpenFileDialog dialog, string ext)
    {
        // ok: csharp-ldap-injection
        dialog.Filter = "Reports (*." + ext + ")|*." + ext;
    }

    void XPath(XmlDocument doc, string user)
    {
        // ruleid: csharp-xpath-injection, csharp-xpath-not-constant
        doc.SelectNodes("/users/user[@name='" + user + "']");
        // ok: csharp-xpath-injection, csharp-xpath-not-constant
        doc.SelectNodes("/users/user");
        // ruleid: csharp-xpath-not-constant
        doc.SelectSingleNode(path);
    }

    void Script(string code)
    {
        // ruleid: csharp-code-injection
        CSharpScript.EvaluateAsync(code);
        // ok: csharp-code-injection
        CSharpScript.EvaluateAsync("1 + 1");
    }

    public IActionResult Logs([FromQuery] string user)
    {
        // ruleid: csharp-log-injection
        _logger.LogInformation("login of " + user);
        // ok: csharp-log-injection
        _logger.LogInformation("login of {User}", user);
        // ruleid: csharp-header-injection
        Response.Headers.Add("X-User", user);
        // ok: csharp-header-injection
        Response.Headers.Add("X-User", Uri.EscapeDataString(user));
        return Ok();
    }

    async Task Model(ChatClient client, SqlCommand cmd)
    {
        var answer = await client.CompleteChatAsync(question);
        // ruleid: csharp-llm-output-executed, csharp-sql-not-constant
        cmd.CommandText = answer.Value.Content[0].Text;
        // ok: csharp-llm-output-executed
        Console.WriteLine(answer.Value.Content[0].Text);
    }

    public IActionResult Reflect([FromQuery] string type)
    {
        // ruleid: csharp-unsafe-reflection
        var t = Type.GetType(type);
        // ok: csharp-unsafe-reflection
        var u = Type.GetType("System.String");
        return Ok();
    }
}

class FiltersOfParts
{
    void Ldap(string uid)
    {
        var filter = "(&(objectClass=person)(uid=" + uid + "))";
        // ruleid: csharp-ldap-filter-of-parts
        var request = new SearchRequest("dc=example", filter, SearchScope.Subtree);
        var safe = EscapeFilter(uid);
        filter = $"(&(objectClass=person)(uid={safe}))";
        // ok: csharp-ldap-filter-of-parts
        request = new SearchRequest("dc=example", filter, SearchScope.Subtree);
    }

    void Mongo(IMongoCollection<User> users, string name)
    {
        var filter = "{ name: '" + name + "' }";
        // ruleid: csharp-nosql-filter-of-parts
        users.Find(filter);
        // ok: csharp-nosql-filter-of-parts
        users.Find(Builders<User>.Filter.Eq("name", name));
    }
}
