using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

public class ReportsController : Controller
{
    private readonly SalesContext _context;
    public ReportsController(SalesContext context) => _context = context;

    [HttpGet]
    public async Task<IActionResult> ByRegion(string region)
    {
        var query = "SELECT * FROM Orders WHERE Region = '" + region + "'";
        var orders = await _context.Orders.FromSqlRaw(query).ToListAsync();
        return View(orders);
    }
}
