global using System.Linq;
using System.Text.Json;
namespace My.App;
file class Hidden { }
public record struct P(int X, int Y) { public int Sum => X + Y; }
public sealed record R : Base { public required string Name { get; init; } }
public class Svc(ILogger<Svc> logger, IDb db) : ISvc
{
    private readonly int[] _xs = [1, 2, 3];
    public async IAsyncEnumerable<int> Go([EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var x in Src()) { yield return x; }
        yield break;
    }
    public void M()
    {
        logger.LogInformation("x {A}", a);
        var raw = """
            {"a": 1}
            """;
        var ri = $$"""{{x}} {y}""";
        int[] ys = [.. _xs, 4];
        var z = xs is [1, .., 3];
        if (obj is Point { X: 1, Y: var yy } pt) { Use(pt); }
        // MATCH:
        var r = p with { X = 5 };
        var d = obj switch { string { Length: 5 } s => s, int n when n > 5 => "n", (1, 2) => "t", null => "", _ => throw new Exception() };
        static int Local(int a) => a + 1;
        x ??= new();
        var last = arr[^1]; var sl = arr[1..3];
        Func<int, Task<int>> f = async x => await G(x);
        var lam = (int x, ref int y) => x;
        var t = (A: 1, B: "x"); Use(t.A);
        db!.Save();
        a?.b?[0]?.c();
        using var client = new HttpClient { BaseAddress = new Uri("http://x") };
        var app = WebApplication.Create(args);
        app.MapGet("/x", (string id) => Results.Ok(id));
        app.MapPost("/y", async (HttpContext c) => { await c.Response.WriteAsync("z"); });
        JsonSerializer.Deserialize<User>(json);
        services.AddSingleton<IFoo, Foo>();
        services.AddDbContext<Ctx>(o => o.UseSqlServer(cs));
        db.Users.FromSqlRaw("SELECT " + id).ToList();
        db.Database.ExecuteSqlRaw($"DELETE {id}");
        stackalloc int[3];
        int.TryParse(s, out var n);
        fixed (byte* b = arr) { *b = 1; }
        for (;;) { }
        var q = from a in xs join b in ys on a.Id equals b.Id where a.X > 1 orderby a.Y descending group a by a.Z into g select new { g.Key };
        if (x > 5) { } else if (x < 3) A(); else { B(); }
        new XmlDocument { XmlResolver = new XmlUrlResolver() }.Load(f);
        XmlReaderSettings st = new XmlReaderSettings(); st.DtdProcessing = DtdProcessing.Parse; XmlReader.Create(f, st);
        new BinaryFormatter().Deserialize(stream);
        TypeNameHandling th = TypeNameHandling.All;
        JsonConvert.DeserializeObject(s, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All });
        new CookieOptions { HttpOnly = false, Secure = true };
        Html.Raw(x);
        Assembly.Load(b).GetType("x").GetMethod("m").Invoke(null, null);
        new DirectorySearcher("(uid=" + user + ")");
        a = b ? c : d;
        x = y = z;
        i <<= 2; i >>>= 1;
        bool same = a == a || b != b;
        #if DEBUG
        Debug();
        #endif
        #pragma warning disable
    }
    [DllImport("user32.dll", SetLastError = true)] static extern bool Msg(IntPtr h);
    [Obsolete("x")] public T Gen<T>(T t) where T : class, new() => t;
    [Authorize(Roles = "Admin", Policy = "p")] public void Adm() { }
    void ISvc.Expl() { }
    public static bool operator ==(Svc a, Svc b) { return true; }
    protected override void OnX() { base.OnX(); }
    abstract class Ab { public abstract int Z(); protected virtual void Q() { } }
    partial class Pc { partial void Pm(); }
}
