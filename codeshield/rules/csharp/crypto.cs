class CryptoFixture
{
    void Hashes(byte[] data, string password)
    {
        // ruleid: csharp-weak-hash
        using var md5 = MD5.Create();
        // ruleid: csharp-weak-hash
        var sha1 = new SHA1CryptoServiceProvider();
        // ok: csharp-weak-hash
        using var sha = SHA256.Create();
        // ruleid: csharp-weak-password-hash
        var stored = sha.ComputeHash(Encoding.UTF8.GetBytes(password));
        // ok: csharp-weak-password-hash
        var sum = sha.ComputeHash(Encoding.UTF8.GetBytes(document));
    }

    void Ciphers(Aes aes)
    {
        // ruleid: csharp-weak-cipher
        var des = new DESCryptoServiceProvider();
        // ok: csharp-weak-cipher
        var good = Aes.Create();
        // ruleid: csharp-ecb-mode
        aes.Mode = CipherMode.ECB;
        // ruleid: csharp-unauthenticated-cipher-mode
        aes.Mode = CipherMode.CBC;
        // ok: csharp-ecb-mode, csharp-unauthenticated-cipher-mode
        using var gcm = new AesGcm(key, 16);
        // ruleid: csharp-iv-of-zeros
        aes.IV = new byte[16];
        // ruleid: csharp-static-iv
        aes.IV = Encoding.ASCII.GetBytes("0123456789abcdef");
        // ok: csharp-static-iv
        aes.GenerateIV();
        // ruleid: csharp-hardcoded-crypto-key
        aes.Key = Encoding.UTF8.GetBytes("0123456789abcdef");
        // ok: csharp-hardcoded-crypto-key
        aes.Key = Convert.FromBase64String(config["Key"]);
    }

    void FreshVector(Aes aes)
    {
        byte[] iv = new byte[16];
        RandomNumberGenerator.Fill(iv);
        // ok: csharp-iv-of-zeros
        aes.IV = iv;
    }

    void SameVector(Aes aes)
    {
        byte[] iv = new byte[16];
        // ruleid: csharp-iv-of-zeros
        aes.IV = iv;
    }

    void Salts(string password)
    {
        // ruleid: csharp-static-salt
        var a = new Rfc2898DeriveBytes(password, Encoding.UTF8.GetBytes("salt1234"), 600000, HashAlgorithmName.SHA256);
        // ok: csharp-static-salt, csharp-few-kdf-iterations
        var b = new Rfc2898DeriveBytes(password, RandomNumberGenerator.GetBytes(16), 600000, HashAlgorithmName.SHA256);
        // ruleid: csharp-few-kdf-iterations
        var c = new Rfc2898DeriveBytes(password, salt, 1000, HashAlgorithmName.SHA256);
    }

    void Rsa()
    {
        // ruleid: csharp-short-rsa-key
        var a = RSA.Create(1024);
        // ok: csharp-short-rsa-key
        var b = RSA.Create(3072);
        // ruleid: csharp-rsa-padding
        b.Encrypt(data, RSAEncryptionPadding.Pkcs1);
        // ok: csharp-rsa-padding
        b.Encrypt(data, RSAEncryptionPadding.OaepSHA256);
    }

    void Tls(HttpClientHandler handler)
    {
        // ruleid: csharp-certificate-not-verified
        handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => true;
        // ok: csharp-certificate-not-verified
        handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => errors == SslPolicyErrors.None;
        // ruleid: csharp-certificate-not-verified
        ServicePointManager.ServerCertificateValidationCallback += delegate { return true; };
        // ruleid: csharp-old-tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls11;
        // ok: csharp-old-tls
        ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
    }

    void Jwt()
    {
        var p = new TokenValidationParameters
        {
            // ruleid: csharp-jwt-not-verified
            ValidateLifetime = false,
            // ruleid: csharp-jwt-checks-off
            ValidateIssuer = false,
            // ok: csharp-jwt-not-verified
            ValidateIssuerSigningKey = true,
            // ok: csharp-jwt-checks-off
            ValidateAudience = true,
        };
    }

    async Task Plain(HttpClient client)
    {
        // ruleid: csharp-plain-http
        await client.GetAsync("http://api.example.com/login");
        // ok: csharp-plain-http
        await client.GetAsync("https://api.example.com/login");
        // ok: csharp-plain-http
        await client.GetAsync("http://localhost:5000/");
    }
}

class TokensRead
{
    string Read(string bearer)
    {
        // ruleid: csharp-jwt-read-unchecked
        var token = new JwtSecurityTokenHandler().ReadJwtToken(bearer);
        return token.Subject;
    }
}

class TokensValidated
{
    string ReadValid(string bearer)
    {
        var handler = new JwtSecurityTokenHandler();
        handler.ValidateToken(bearer, _parameters, out _);
        // ok: csharp-jwt-read-unchecked
        return handler.ReadJwtToken(bearer).Subject;
    }
}
