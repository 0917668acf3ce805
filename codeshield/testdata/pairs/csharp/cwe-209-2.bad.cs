[ApiController]
public class PaymentsController : ControllerBase
{
    private readonly IPaymentService _payments;
    public PaymentsController(IPaymentService payments) => _payments = payments;

    [HttpPost("/pay")]
    public async Task<IActionResult> Pay([FromBody] PaymentRequest request)
    {
        try
        {
            return Ok(await _payments.PayAsync(request));
        }
        catch (Exception ex)
        {
            return StatusCode(500, new { error = ex.Message, stack = ex.StackTrace });
        }
    }
}
