public class PasswordResetService
{
    private static readonly Random Rng = new();
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    public string CreateToken()
    {
        return new string(Enumerable.Range(0, 10).Select(_ => Alphabet[Rng.Next(Alphabet.Length)]).ToArray());
    }

    public string CreatePin() => Random.Shared.Next(100000, 999999).ToString();
}
