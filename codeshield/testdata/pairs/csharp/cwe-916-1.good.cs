using Microsoft.AspNetCore.Identity;

public class RegistrationService
{
    private readonly IUserStore _store;
    private readonly PasswordHasher<string> _hasher = new();
    public RegistrationService(IUserStore store) => _store = store;

    public void Register(string email, string password)
    {
        _store.Add(email, _hasher.HashPassword(email, password));
    }
}
