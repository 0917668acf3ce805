using System.Security.Claims;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

[Authorize]
[ApiController]
[Route("api/invoices")]
public class InvoicesController : ControllerBase
{
    private readonly BillingContext _db;

    public InvoicesController(BillingContext db)
    {
        _db = db;
    }

    [HttpGet("{id}")]
    public async Task<IActionResult> Get(int id)
    {
        var invoice = await _db.Invoices.FindAsync(id);
        if (invoice == null || invoice.OwnerId != User.FindFirstValue(ClaimTypes.NameIdentifier))
        {
            return NotFound();
        }
        return Ok(invoice);
    }
}
