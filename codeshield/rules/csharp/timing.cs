using System.Linq;
using System.Security.Cryptography;

class Timing
{
    bool Same(byte[] body, byte[] key, byte[] given)
    {
        using var hmac = new HMACSHA256(key);
        var mac = hmac.ComputeHash(body);
        if (mac.Length != given.Length)
        {
            return false;
        }
        // ruleid: csharp-timing-comparison, csharp-secret-compared
        return mac.SequenceEqual(given);
    }

    bool SameFixed(byte[] body, byte[] key, byte[] given)
    {
        var mac = HMACSHA256.HashData(key, body);
        // ok: csharp-timing-comparison
        return CryptographicOperations.FixedTimeEquals(mac, given);
    }

    bool Key(string given)
    {
        // ruleid: csharp-secret-compared
        if (_apiKey != given)
        {
            return false;
        }
        // ok: csharp-secret-compared
        return _apiKey != null;
    }
}
