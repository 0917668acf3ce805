using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Mvc;

[ApiController]
[Route("api/cart")]
public class CartController : ControllerBase
{
    private readonly IPriceList _prices;
    private readonly IWallet _wallet;

    public CartController(IPriceList prices, IWallet wallet)
    {
        _prices = prices;
        _wallet = wallet;
    }

    [HttpPost("buy")]
    public IActionResult Buy([FromQuery] int productId, [FromQuery] int quantity)
    {
        int price = _prices.CentsOf(productId);
        int total = price * quantity;
        if (total > _wallet.BalanceOf(User.Identity.Name))
        {
            return BadRequest("not enough money");
        }
        _wallet.Withdraw(User.Identity.Name, total);
        return Ok(new { total });
    }
}
