using System;
using System.Data.SqlClient;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Runtime.Serialization.Formatters.Binary;
using System.Text.RegularExpressions;
using System.Xml;
using Microsoft.AspNetCore.Mvc;

namespace Acme.Web
{
    [Route("api/[controller]")]
    [ApiController]
    public class UsersController : ControllerBase
    {
        private readonly AppDb _db;
        private const string Conn = "Server=.;";

        public UsersController(AppDb db) => _db = db;

        [HttpGet("{id}")]
        [AllowAnonymous]
        // ruleid: cs-class-attr
        public async Task<IActionResult> Get(string id, int n)
        {
            using (var conn = new SqlConnection(Conn))
            {
                var sql = "SELECT * FROM u WHERE id = '" + id + "'";
                // ruleid: cs-sqli
                var cmd = new SqlCommand(sql, conn);
                var cmd2 = new SqlCommand("SELECT 1", conn);
                SqlCommand cmd3 = conn.CreateCommand();
                // ruleid: cs-sqli2
                cmd3.CommandText = "SELECT " + id;
                cmd3.CommandText = $"SELECT {id}";
                // ruleid: cs-sqli2
                cmd3.CommandText = string.Format("SELECT {0}", id);
                cmd3.CommandText = "SELECT 1";
                // ruleid: cs-crypto
                var sb = new StringBuilder();
                sb.Append("x").Append(id);
                // ruleid: cs-crypto
                StringBuilder sb2 = new StringBuilder();
                sb2.Append(id);
                cmd3.CommandText = sb2.ToString();
                // ruleid: cs-sqli
                new OracleCommand(sb2.ToString());
                var x = $"DELETE {n}";
                using var c5 = new NpgsqlCommand(x, conn);
            }
            // ruleid: cs-sqli2
            _db.Users.FromSqlRaw("select * from u where n = " + id);
            // ruleid: cs-sqli2
            _db.Database.ExecuteSqlRaw($"delete from u where n = {id}");
            _db.Database.ExecuteSqlInterpolated($"delete from u where n = {id}");
            var q = from u in _db.Users where u.Id == id select u;
            var q2 = _db.Users.Where(u => u.Id == id).ToList();
            var q3 = _db.Users.Where(u => u.Id == id).Select((u) => { return u.Name; }).First();
            return Ok(q);
        }

        // ruleid: cs-attr
        [HttpPost]
        public IActionResult Post([FromBody] User u) { return Ok(); }

        [HttpPost]
        [ValidateAntiForgeryToken]
        public IActionResult Post2(User u) { return Ok(); }

        // ruleid: cs-attr
        [HttpPost, ValidateInput(false)]
        public ActionResult Post3(string file)
        {
            System.IO.File.Delete(file);
            // ruleid: cs-path
            File.ReadAllText(file);
            File.ReadAllText(Path.GetFileName(file));
            var p = Path.Combine("/x", file);
            // ruleid: cs-path
            File.WriteAllBytes(p, data);
            File.Exists(p);
            // ruleid: cs-path
            Directory.Delete(file, true);
            if (Path.GetFileName(file) != file) { throw new ArgumentException("x"); }
            // ruleid: cs-path
            File.OpenRead(file);
            return View();
        }

        protected string Safe(string path)
        {
            if (!path.StartsWith("/srv")) { return null; }
            return File.ReadAllText(path);
        }

        public void Run(string cmd, string args)
        {
            // ruleid: cs-cmd
            Process.Start(cmd, args);
            // ruleid: cs-cmd
            Process.Start(cmd);
            Process.Start("notepad.exe");
            // ruleid: cs-cmd
            var psi = new ProcessStartInfo { FileName = cmd, Arguments = args };
            var psi2 = new ProcessStartInfo("x") { FileName = "y", UseShellExecute = false };
            ProcessStartInfo info = new ProcessStartInfo() { UseShellExecute = true };
            // ruleid: cs-cmd
            info.FileName = cmd;
            info.FileName = "cmd.exe";
            // ruleid: cs-crypto
            Process proc = new Process();
            proc.StartInfo.FileName = cmd;
        }

        public object Deser(Stream s, string json)
        {
            // ruleid: cs-crypto, cs-deser
            BinaryFormatter f = new BinaryFormatter();
            // ruleid: cs-deser
            var o = f.Deserialize(s);
            // ruleid: cs-crypto, cs-deser
            var g = new BinaryFormatter();
            // ruleid: cs-deser
            g.Deserialize(s);
            // ruleid: cs-deser
            var st = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
            // ruleid: cs-deser
            var st2 = new JsonSerializerSettings() { Formatting = 1, TypeNameHandling = TypeNameHandling.Auto };
            var st3 = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None };
            // ruleid: cs-deser
            st3.TypeNameHandling = TypeNameHandling.All;
            // ruleid: cs-crypto, cs-deser
            var js = new JavaScriptSerializer(new SimpleTypeResolver());
            return JsonConvert.DeserializeObject<object>(json, st);
        }

        public void Xml(string input)
        {
            // ruleid: cs-crypto, cs-xxe
            XmlReaderSettings rs = new XmlReaderSettings();
            rs.DtdProcessing = DtdProcessing.Parse;
            rs.MaxCharactersFromEntities = 1024;
            XmlReader reader = XmlReader.Create(new StringReader(input), rs);
            XmlTextReader tr = new XmlTextReader(new StringReader(input));
            tr.DtdProcessing = DtdProcessing.Parse;
            // ruleid: cs-xxe
            while (tr.Read()) { }
            // ruleid: cs-crypto, cs-xxe
            XmlDocument d = new XmlDocument();
            d.Load(input);
            // ruleid: cs-crypto
            XmlDocument e = new XmlDocument();
            e.XmlResolver = null;
            e.Load(input);
            // ruleid: cs-crypto, cs-xxe
            var f = new XmlDocument { XmlResolver = new XmlUrlResolver() };
            XmlReaderSettings rs2 = new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse };
        }

        public byte[] Crypto(byte[] b)
        {
            // ruleid: cs-crypto
            using (var md5 = MD5.Create()) { md5.ComputeHash(b); }
            // ruleid: cs-crypto
            var m = new MD5CryptoServiceProvider();
            // ruleid: cs-crypto
            using var sha = SHA1.Create();
            // ruleid: cs-crypto, cs-des2
            var des = new DESCryptoServiceProvider();
            // ruleid: cs-des2
            var des2 = DES.Create();
            var aes = Aes.Create();
            // ruleid: cs-crypto
            aes.Mode = CipherMode.ECB;
            var aes2 = new AesManaged { Mode = CipherMode.ECB };
            // ruleid: cs-crypto
            var rsa = new RSACryptoServiceProvider(1024);
            var rsa2 = new RSACryptoServiceProvider(2048);
            // ruleid: cs-des2
            TripleDES t = TripleDES.Create("x");
            return m.ComputeHash(b);
        }

        public void Cookies(HttpResponse Response, string v)
        {
            // ruleid: cs-cookie
            Response.Cookies.Append("a", v);
            // ruleid: cs-cookie
            Response.Cookies.Append("a", v, new CookieOptions { Secure = false, HttpOnly = true });
            Response.Cookies.Append("a", v, new CookieOptions { Secure = true });
            // ruleid: cs-crypto
            CookieOptions o = new CookieOptions();
            o.HttpOnly = true;
            // ruleid: cs-crypto
            var o2 = new CookieOptions();
            o2.Secure = true;
            CookieOptions o3;
            // ruleid: cs-cookie, cs-crypto
            o3 = new CookieOptions();
        }

        public SearchResult Ldap(string user)
        {
            DirectorySearcher ds = new DirectorySearcher(entry);
            ds.Filter = "(uid=" + user + ")";
            ds.Filter = $"(uid={Encoder.LdapFilterEncode(user)})";
            var s2 = new DirectorySearcher(entry, string.Format("(cn={0})", user));
            var safe = Regex.Replace(user, "[^a-z]", "");
            ds.Filter = safe;
            // ruleid: cs-regex
            var re = new Regex("(a+)+");
            // ruleid: cs-regex
            var re2 = new Regex(user, RegexOptions.Compiled);
            Regex.IsMatch(user, "^x$");
            Regex.IsMatch(user, "^x$", RegexOptions.None, TimeSpan.FromSeconds(1));
            new Regex("x", RegexOptions.None, TimeSpan.FromSeconds(1));
            return ds.FindOne();
        }

        private void Errs()
        {
            try { Foo(); } catch (Exception e) { }
            try { Foo(); } catch (Exception e) { throw e; }
            try { Foo(); } catch { }
            try { Foo(); } catch (IOException) { Log(); } finally { Bar(); }
            try { Foo(); } catch (Exception) when (x) { }
            // ruleid: cs-lock
            lock (this) { Foo(); }
            // ruleid: cs-lock
            lock (typeof(UsersController)) { Foo(); }
            // ruleid: cs-lock
            lock ("lit") { Foo(); }
            lock (_sync) { Foo(); }
        }

        public void Jwt(IServiceCollection services)
        {
            services.AddAuthentication("x").AddJwtBearer(options =>
            {
                options.TokenValidationParameters = new TokenValidationParameters
                {
                    ValidateIssuer = true,
                    // ruleid: cs-jwt, cs-jwt2
                    ValidateLifetime = false,
                    // ruleid: cs-jwt, cs-jwt2
                    ValidateAudience = false,
                    // ruleid: cs-jwt2
                    RequireSignedTokens = false,
                    IssuerSigningKey = new SymmetricSecurityKey(key),
                };
                // ruleid: cs-jwt2
                options.TokenValidationParameters.ValidateLifetime = false;
            });
            // ruleid: cs-crypto
            TokenValidationParameters p = new TokenValidationParameters();
            // ruleid: cs-jwt2
            p.ValidateAudience = false;
            p.ValidateIssuer = false;
        }
    }

    // ruleid: cs-controller
    public class Home : Controller { public IActionResult Index() => View(); }

    [Authorize]
    // ruleid: cs-class-attr
    public class Admin : Controller { [AllowAnonymous] public IActionResult Index() { return View(); } }

    // ruleid: cs-controller
    [Authorize(Roles = "x")]
    public sealed class Admin2 : Controller, IDisposable { }
}
