using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[ApiController]
public class UsersController : ControllerBase
{
    [HttpDelete("{id}")]
    // ruleid: csharp-delete-without-authorization
    public IActionResult Remove(int id)
    {
        _users.Remove(id);
        return NoContent();
    }

    [Authorize(Roles = "Admin")]
    [HttpDelete("all")]
    // ok: csharp-delete-without-authorization
    public IActionResult RemoveAll()
    {
        _users.Clear();
        return NoContent();
    }

    [HttpDelete("mine/{id}")]
    // ok: csharp-delete-without-authorization
    public IActionResult RemoveMine(int id)
    {
        if (_users.OwnerOf(id) != User.Identity.Name)
        {
            return Forbid();
        }
        _users.Remove(id);
        return NoContent();
    }
}

[Authorize]
public class AdminController : Controller
{
    [AllowAnonymous]
    [HttpPost("reset")]
    // ruleid: csharp-anonymous-admin
    public IActionResult ResetSettings()
    {
        _settings.Reset();
        return Ok();
    }

    [AllowAnonymous]
    // ok: csharp-anonymous-admin
    public IActionResult Login()
    {
        return View();
    }
}

[Authorize]
public class InvoicesController : ControllerBase
{
    [HttpGet("{id}")]
    public async Task<IActionResult> Get(int id)
    {
        // ruleid: csharp-record-of-anyone
        var invoice = await _db.Invoices.FindAsync(id);
        return Ok(invoice);
    }

    [HttpGet("own/{id}")]
    public async Task<IActionResult> GetOwn(int id)
    {
        // ok: csharp-record-of-anyone
        var invoice = await _db.Invoices.FindAsync(id);
        if (invoice.OwnerId != CurrentUserId())
        {
            return NotFound();
        }
        return Ok(invoice);
    }
}

class Startup
{
    void Map(WebApplication app)
    {
        // ruleid: csharp-endpoint-without-authorization
        app.MapDelete("/products/{id}", (int id, Shop shop) => shop.Remove(id));
        // ok: csharp-endpoint-without-authorization
        app.MapDelete("/orders/{id}", (int id, Shop shop) => shop.Cancel(id)).RequireAuthorization();
        var admin = app.MapGroup("/admin").RequireAuthorization("admin");
        // ok: csharp-endpoint-without-authorization
        admin.MapDelete("/shops/{id}", (int id, Shop shop) => shop.Close(id));
    }
}
