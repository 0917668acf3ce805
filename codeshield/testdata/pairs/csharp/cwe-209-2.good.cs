[ApiController]
public class PaymentsController : ControllerBase
{
    private readonly IPaymentService _payments;
    private readonly ILogger<PaymentsController> _logger;
    public PaymentsController(IPaymentService payments, ILogger<PaymentsController> logger) => (_payments, _logger) = (payments, logger);

    [HttpPost("/pay")]
    public async Task<IActionResult> Pay([FromBody] PaymentRequest request)
    {
        try
        {
            return Ok(await _payments.PayAsync(request));
        }
        catch (Exception ex)
        {
            _logger.LogError(ex, "payment failed");
            return StatusCode(500, new { error = "the payment failed" });
        }
    }
}
