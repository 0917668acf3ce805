using System;
using System.Collections.Generic;
using System.Linq;
using static System.Math;
using Json = Newtonsoft.Json;

namespace MyApp.Controllers
{
    [ApiController]
    // MATCH:
    [Route("api/[controller]")]
    public class HomeController : Controller, IDisposable
    {
        private readonly ILogger<HomeController> _logger;
        // MATCH:
        private const string Secret = "s3cr3t";
        // MATCH:
        public string Name { get; set; } = "x";
        public int Age => 5;
        public event EventHandler Changed;
        internal static int count = 0;

        public HomeController(ILogger<HomeController> logger) : base()
        {
            _logger = logger;
        }

        [HttpPost]
        [ValidateAntiForgeryToken]
        public async Task<IActionResult> Create([FromBody] User user, int id = 0)
        {
            if (!ModelState.IsValid) return BadRequest();
            await _db.SaveAsync(user);
            // MATCH:
            var q = "SELECT * FROM u WHERE id = " + id;
            var cmd = new SqlCommand(q, conn);
            cmd.ExecuteReader();
            // MATCH:
            using (var c = new SqlCommand("SELECT 1"))
            {
                c.ExecuteNonQuery();
            }
            // MATCH:
            using var d = File.OpenRead("a");
            return View(user);
        }

        // MATCH:
        [HttpGet("x")]
        public IActionResult Index() => View();

        // MATCH:
        private string Fmt(string a) { return $"hello {a} and {a:X2}"; }

        ~HomeController() { Dispose(); }

        public void Dispose() { lock (this) { count++; } }

        public int this[int i] { get { return i; } set { count = value; } }
        public static bool operator ==(HomeController a, HomeController b) => true;
    }

    public interface IFoo { void Bar(int x); int Baz { get; } }
    public struct P { public int X; public int Y; }
    public enum Color { Red, Green = 2, Blue }
    public record Person(string First, string Last);
    public abstract class Base<T> where T : class, new() { public abstract void Go(T t); protected virtual void V() {} }
    public delegate int D(int x);
}
