using System.Security.Cryptography;
using System.Text;

public class RegistrationService
{
    private readonly IUserStore _store;
    public RegistrationService(IUserStore store) => _store = store;

    public void Register(string email, string password)
    {
        using var sha = SHA256.Create();
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(password));
        _store.Add(email, Convert.ToHexString(hash));
    }
}
