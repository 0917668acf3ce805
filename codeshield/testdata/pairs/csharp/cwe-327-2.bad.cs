using System.Security.Cryptography;
using System.Text;

public class TokenProtector
{
    private readonly byte[] _key;
    public TokenProtector(byte[] key) => _key = key;

    public string Protect(string plain)
    {
        using var aes = Aes.Create();
        aes.Key = _key;
        aes.IV = new byte[16];
        using var encryptor = aes.CreateEncryptor();
        var bytes = Encoding.UTF8.GetBytes(plain);
        return Convert.ToBase64String(encryptor.TransformFinalBlock(bytes, 0, bytes.Length));
    }
}
