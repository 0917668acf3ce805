using System.Security.Cryptography;
using System.Text;

public class TokenProtector
{
    private readonly byte[] _key;
    public TokenProtector(byte[] key) => _key = key;

    public string Protect(string plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        var bytes = Encoding.UTF8.GetBytes(plain);
        var cipher = new byte[bytes.Length];
        var tag = new byte[16];
        using var aes = new AesGcm(_key, 16);
        aes.Encrypt(nonce, bytes, cipher, tag);
        return Convert.ToBase64String(nonce.Concat(tag).Concat(cipher).ToArray());
    }
}
