using System;
using System.Data.SqlClient;
using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Shop.Web
{
    // ruleid: cs-authorize
    public class UserController : Controller
    {
        private readonly SqlConnection _conn;

        [HttpGet("{id}")]
        public IActionResult Get(string id)
        {
            // ruleid: cs-sql-concat, cs-sqli
            var cmd = new SqlCommand("select * from u where id = " + id, _conn);
            string q = "select * from u where n = '" + id + "'";
            // ruleid: cs-sqli
            using (var c2 = new SqlCommand(q, _conn))
            {
                c2.ExecuteReader();
            }
            // ruleid: cs-sql-concat, cs-sqli
            using var c3 = new SqlCommand($"select {id}", _conn);
            var n = int.Parse(id);
            // ruleid: cs-sql-concat
            new SqlCommand("select " + n, _conn);
            // ruleid: cs-sqli
            cmd.CommandText = string.Format("a {0}", id);
            cmd.Parameters.AddWithValue("@id", id);
            return Ok(new { a = 1 });
        }

        // ruleid: cs-antiforgery
        [HttpPost]
        public async Task<IActionResult> Post([FromBody] Form form, string returnUrl = null)
        {
            // ruleid: cs-sql-concat
            await db.Database.ExecuteSqlCommand(String.Format("x {0}", form.Name));
            if (Url.IsLocalUrl(returnUrl))
            {
                return Redirect(returnUrl);
            }
            // ruleid: cs-open-redirect
            return Redirect(returnUrl);
        }

        [HttpPost, ValidateAntiForgeryToken]
        public ActionResult Safe(int id) { return View(); }

        [HttpPost]
        [ValidateAntiForgeryToken]
        public ActionResult Safe2(int id) => View(id);

        void Run(string arg, HttpRequest r)
        {
            Process.Start("cmd.exe", arg);
            // ruleid: cs-process
            Process.Start(arg);
            // ruleid: cs-process
            ProcessStartInfo psi = new ProcessStartInfo() { Arguments = "x", FileName = arg };
            Process p = new Process();
            p.StartInfo.FileName = "ls";
            // ruleid: cs-process
            p.StartInfo.Arguments = arg;
            foreach (var k in r.Query.Keys)
            {
                var c = new NpgsqlCommand("select " + r.Query[k]);
            }
            var verb = @"select ""x"" " + arg;
            // ruleid: cs-sqli
            new OracleCommand(verb);
        }
    }

    [Authorize(Roles = "Admin")]
    public class AdminController : Controller
    {
        public IActionResult Index() => View();
    }

    [Authorize]
    [Route("x")]
    public class BController : Controller, IDisposable { }

    // ruleid: cs-authorize
    public sealed class PlainController : Controller { public string Name { get; set; } = "x"; }
}
