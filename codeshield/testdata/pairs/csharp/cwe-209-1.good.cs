[ApiController]
[Route("api/orders")]
public class OrdersController : ControllerBase
{
    private readonly IOrderService _orders;
    private readonly ILogger<OrdersController> _logger;

    public OrdersController(IOrderService orders, ILogger<OrdersController> logger)
    {
        _orders = orders;
        _logger = logger;
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
            _logger.LogError(ex, "Order {OrderId} could not be read", id);
            return StatusCode(500, "The order could not be read.");
        }
    }
}
