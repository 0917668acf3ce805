using System;
using System.Data.SqlClient;
using System.Security.Cryptography;
using static System.Math;
using Alias = System.Text.StringBuilder;
using Microsoft.AspNetCore.Mvc;
namespace App.Web
{
    [ApiController]
    [Route("api/[controller]")]
    public class UsersController : Controller, IFoo<string>
    {
        private readonly SqlConnection _conn;
        private const string Key = "secret";
        public static string Conn = "Server=x;Password=y";
        public string Name { get; set; } = "n";
        public int Age { get { return _age; } private set { _age = value; } }
        public int Twice => _age * 2;
        public event EventHandler Changed;
        public UsersController(SqlConnection conn, ILogger<UsersController> log) : base(log) { _conn = conn; }
        [HttpGet("{id}")]
        [AllowAnonymous]
        public IActionResult Get(string id)
        {
            var q = "SELECT * FROM u WHERE id=" + id;
            var cmd = new SqlCommand(q, _conn);
            SqlCommand c2 = new SqlCommand($"SELECT {id}");
            cmd.CommandText = "SELECT " + id;
            cmd.ExecuteReader();
            Process.Start("cmd.exe", "/c " + id);
            System.Diagnostics.Process.Start(id);
            var psi = new ProcessStartInfo { FileName = id, UseShellExecute = true };
            var p = new ProcessStartInfo() { FileName = "x", Arguments = id };
            using (var md5 = MD5.Create()) { md5.ComputeHash(b); }
            using var sha = SHA1.Create();
            var des = new DESCryptoServiceProvider();
            var aes = Aes.Create();
            aes.Mode = CipherMode.ECB;
            Random r = new Random();
            File.ReadAllText(Path.Combine(root, id));
            Response.Redirect(id);
            return Redirect(id);
        }
        [HttpPost, ValidateAntiForgeryToken]
        public async Task<IActionResult> Post([FromBody] User user, int n = 5)
        {
            // MATCH:
            if (!ModelState.IsValid) return BadRequest();
            await _svc.SaveAsync(user);
            var x = user?.Name ?? "none";
            foreach (var u in users) { Use(u); }
            foreach (User u in users) Use(u);
            for (int i = 0; i < 10; i++) { Use(i); }
            while (true) { break; }
            do { n--; } while (n > 0);
            switch (n) { case 1: One(); break; case 2: Two(); break; default: Three(); break; }
            var s = n switch { 1 => "a", > 5 => "b", _ => "c" };
            try { Risky(); } catch (SqlException ex) when (ex.Number == 1) { Log(ex); } catch (Exception) { throw; } catch { } finally { Done(); }
            lock (_sync) { n++; }
            var list = users.Where(u => u.Age > 5).Select(u => u.Name).ToList();
            var l2 = from u in users where u.Age > 5 select u.Name;
            Func<int, int> f = a => a + 1;
            Action<int> act = (a) => { Use(a); };
            Action d = delegate { Use(1); };
            int[] arr = new int[] { 1, 2 };
            var arr2 = new[] { 1, 2 };
            var dict = new Dictionary<string, int> { { "a", 1 }, ["b"] = 2 };
            object o = (object)user;
            var t = user as User;
            if (user is User uu) { Use(uu); }
            if (user is not null && user is { Age: > 5 }) { Use(user); }
            string v = @"c:\x" + $"a{n}b" + $@"q{n}";
            ServicePointManager.ServerCertificateValidationCallback = (a, b, c, d) => true;
            ServicePointManager.ServerCertificateValidationCallback += delegate { return true; };
            throw new InvalidOperationException("bad");
            (int a1, string b1) tup = (1, "x");
            var (aa, bb) = tup;
            Use(nameof(user)); Use(typeof(User)); Use(default(int)); Use(out var z); Use(ref n); Use(name: "x");
            checked { n = n + 1; }
            unsafe { int* ptr = &n; }
            goto end;
            end: return Ok(new { Name = x });
        }
        ~UsersController() { Dispose(); }
        public static implicit operator string(UsersController c) => c.Name;
        public string this[int i] { get { return ""; } }
    }
    public interface IFoo<T> { void M(T t); }
    public struct Pt { public int X; }
    public enum Mode { A, B = 2 }
    public record Rec(string A, int B);
    public delegate void Handler(object sender);
}
