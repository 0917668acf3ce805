public class ProfileService
{
    private readonly UserManager<AppUser> _users;
    public ProfileService(UserManager<AppUser> users) => _users = users;

    public async Task<string> PhoneAsync(string id)
    {
        var user = await _users.FindByIdAsync(id);
        return user.PhoneNumber.Trim();
    }
}
