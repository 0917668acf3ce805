[ApiController]
[Route("api/orders")]
public class OrdersController : ControllerBase
{
    private readonly IOrderService _orders;

    public OrdersController(IOrderService orders)
    {
        _orders = orders;
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Get(int id)
    {
        try
        {
            return Ok(await _orders.FindAsync(id, User));
        }
        catch (Exception ex)
        {
            return StatusCode(500, ex.ToString());
        }
    }
}
