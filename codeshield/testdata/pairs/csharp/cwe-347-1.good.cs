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
            ValidateIssuerSigningKey = true,
            RequireSignedTokens = true,
            ValidAlgorithms = new[] { SecurityAlgorithms.RsaSha256 }
        };
        return new JwtSecurityTokenHandler().ValidateToken(token, parameters, out _);
    }
}
