using System.Security.Cryptography;

public class PasswordResetService
{
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public string CreateToken() => RandomNumberGenerator.GetString(Alphabet, 10);

    public string CreatePin() => RandomNumberGenerator.GetInt32(100000, 1000000).ToString();
}
