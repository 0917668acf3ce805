using System.IdentityModel.Tokens.Jwt;

public class CurrentUser
{
    public string IdOf(string bearer)
    {
        var handler = new JwtSecurityTokenHandler();
        var token = handler.ReadJwtToken(bearer);
        return token.Claims.First(c => c.Type == "sub").Value;
    }
}
