public class TransferController : Controller
{
    private readonly IBank _bank;
    public TransferController(IBank bank) => _bank = bank;

    [Authorize]
    [HttpPost]
    [ValidateAntiForgeryToken]
    public IActionResult Send(string to, decimal amount)
    {
        _bank.Send(User.Identity!.Name!, to, amount);
        return RedirectToAction("Index");
    }
}
