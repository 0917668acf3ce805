public class NewsletterController : Controller
{
    private readonly ISubscriberStore _subscribers;

    public NewsletterController(ISubscriberStore subscribers)
    {
        _subscribers = subscribers;
    }

    [HttpGet("/newsletter/status")]
    public IActionResult Status(string email)
    {
        if (string.IsNullOrWhiteSpace(email))
        {
            return BadRequest();
        }
        var state = _subscribers.Contains(email) ? "subscribed" : "not subscribed";
        var html = $"<h1>Newsletter</h1><p>{email} is {state}.</p>";
        return Content(html, "text/html");
    }
}
