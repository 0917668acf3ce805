using System.IO;
using System.Linq;

class Results
{
    void Reads(Stream s, byte[] buffer)
    {
        // ruleid: csharp-read-result-ignored
        s.Read(buffer, 0, 16);
        // ok: csharp-read-result-ignored
        int n = s.Read(buffer, 0, 16);
        // ok: csharp-read-result-ignored
        s.ReadExactly(buffer, 0, 16);
        // ok: csharp-read-result-ignored
        while ((n = s.Read(buffer, 0, 16)) > 0) { }
    }

    async Task ReadsLater(Stream s, byte[] buffer)
    {
        // ruleid: csharp-read-result-ignored
        await s.ReadAsync(buffer, 0, 16);
        // ok: csharp-read-result-ignored
        int n = await s.ReadAsync(buffer, 0, 16);
    }

    // ok: csharp-parse-result-ignored
    bool IsNumber(string text) => int.TryParse(text, out var n);

    int Parses(string text)
    {
        // ruleid: csharp-parse-result-ignored
        int.TryParse(text, out var port);
        // ok: csharp-parse-result-ignored
        if (!int.TryParse(text, out var other)) { throw new FormatException(); }
        // ok: csharp-parse-result-ignored
        bool ok = int.TryParse(text, out other);
        return port;
    }

    async Task Outcomes(string name, User user)
    {
        // ruleid: csharp-outcome-ignored
        name.Replace("\n", "");
        // ok: csharp-outcome-ignored
        name = name.Replace("\n", "");
        // ok: csharp-outcome-ignored
        Write(name.Trim());
        // ruleid: csharp-outcome-ignored
        await _userManager.AddToRoleAsync(user, "Admin");
        // ok: csharp-outcome-ignored
        var result = await _userManager.AddToRoleAsync(user, "Admin");
    }

    async Task<string> Finds(int id)
    {
        var user = await _db.Users.FirstOrDefaultAsync(u => u.Id == id);
        // ruleid: csharp-default-not-checked
        var name = user.Name;
        // ruleid: csharp-default-not-checked
        name = _list.SingleOrDefault(u => u.Id == id).Name;
        // ok: csharp-default-not-checked
        name = _list.SingleOrDefault(u => u.Id == id)?.Name;
        var boss = _list.FirstOrDefault(u => u.IsBoss);
        if (boss is null || boss.Id == id)
        {
            return name;
        }
        // ok: csharp-default-not-checked
        return boss.Name;
    }

    void Casts(object o)
    {
        // ruleid: csharp-cast-not-checked
        (o as User).Greet();
        // ok: csharp-cast-not-checked
        ((User)o).Greet();
        var user = o as User;
        // ruleid: csharp-cast-not-checked
        user.Greet();
        var other = o as Group;
        if (other != null)
        {
            // ok: csharp-cast-not-checked
            other.Greet();
        }
    }

    void Parameters()
    {
        // ruleid: csharp-parameter-not-checked
        var q = Request.QueryString["q"].Trim();
        if (Request.QueryString["p"] != null)
        {
            // ok: csharp-parameter-not-checked
            q = Request.QueryString["p"].Trim();
        }
    }
}
