using System.IdentityModel.Tokens.Jwt;
using Microsoft.IdentityModel.Tokens;

public class CurrentUser
{
    private readonly TokenValidationParameters _parameters;
    public CurrentUser(TokenValidationParameters parameters) => _parameters = parameters;

    public string IdOf(string bearer)
    {
        var handler = new JwtSecurityTokenHandler();
        var principal = handler.ValidateToken(bearer, _parameters, out _);
        return principal.Claims.First(c => c.Type == "sub").Value;
    }
}
