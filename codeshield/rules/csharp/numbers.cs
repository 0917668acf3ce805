using System.IO;
using Microsoft.AspNetCore.Mvc;

class Numbers : ControllerBase
{
    byte[] Unbounded(BinaryReader reader)
    {
        int n = reader.ReadInt32();
        // ruleid: csharp-size-from-input
        return new byte[n];
    }

    byte[] Bounded(BinaryReader reader)
    {
        int w = reader.ReadInt32();
        int h = reader.ReadInt32();
        if (w < 1 || w > 4096 || h < 1 || h > 4096)
        {
            throw new InvalidDataException();
        }
        // ok: csharp-size-from-input
        return new byte[w * h];
    }

    IActionResult Month()
    {
        int i = int.Parse(Request.Query["month"]);
        // ruleid: csharp-size-from-input
        return Ok(_months[i - 1]);
    }

    public IActionResult Buy([FromQuery] int quantity)
    {
        // ruleid: csharp-product-of-input
        int total = quantity * _price;
        return Ok(total);
    }

    public IActionResult BuyChecked([FromQuery] int quantity)
    {
        // ok: csharp-product-of-input
        int total = checked(quantity * _price);
        return Ok(total);
    }

    public IActionResult BuyFew([FromQuery] int quantity)
    {
        if (quantity < 1 || quantity > 100)
        {
            return BadRequest();
        }
        // ok: csharp-product-of-input
        int total = quantity * _price;
        return Ok(total);
    }
}
