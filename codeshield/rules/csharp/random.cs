class RandomFixture
{
    string ResetToken()
    {
        // ruleid: csharp-insecure-random
        var random = new Random();
        var buffer = new byte[16];
        // ruleid: csharp-insecure-random-secret, csharp-insecure-random
        random.NextBytes(buffer);
        return Convert.ToHexString(buffer);
    }

    string SafeToken()
    {
        // ok: csharp-insecure-random-secret, csharp-insecure-random
        return Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    }

    int Roll()
    {
        // ok: csharp-insecure-random-secret
        return dice.Next(1, 7);
    }

    void Seeds()
    {
        // ruleid: csharp-fixed-seed, csharp-insecure-random
        var a = new Random(42);
        // ok: csharp-fixed-seed
        var b = RandomNumberGenerator.Create();
    }
}
