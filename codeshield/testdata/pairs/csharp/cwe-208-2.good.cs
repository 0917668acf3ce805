using System.Linq;
using System.Security.Cryptography;

public static class PasswordVault
{
    public static bool Verify(string password, byte[] salt, byte[] storedHash)
    {
        byte[] hash = Rfc2898DeriveBytes.Pbkdf2(password, salt, 600_000, HashAlgorithmName.SHA256, 32);
        return CryptographicOperations.FixedTimeEquals(hash, storedHash);
    }
}
