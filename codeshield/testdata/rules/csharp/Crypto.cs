using System.Security.Cryptography;
using System.Xml;
using Newtonsoft.Json;

public class Crypto
{
    // ruleid: cs-const
    const string KEY = "abc";
    public string Name { get; set; }
    public string Ro { get; }
    private readonly object l = new();

    public byte[] Hash(string s)
    {
        // ruleid: cs-weak-hash
        using (var md5 = MD5.Create())
        {
            return md5.ComputeHash(Encoding.UTF8.GetBytes(s));
        }
        // ruleid: cs-weak-hash
        var sha = SHA1.Create();
        // ruleid: cs-weak-hash
        var h = new MD5CryptoServiceProvider();
        // ruleid: cs-weak-hash
        HashAlgorithm.Create("SHA1");
        Aes aes = Aes.Create();
        // ruleid: cs-ecb
        aes.Mode = CipherMode.ECB;
        // ruleid: cs-ecb
        aes.EncryptEcb(s, p);
        // ruleid: cs-ecb
        var am = new AesManaged { KeySize = 128, Mode = CipherMode.ECB };
        SymmetricAlgorithm sa = DES.Create();
        // ruleid: cs-ecb
        sa.Mode = CipherMode.ECB;
    }

    public string MakeToken(Random r, string path)
    {
        var rnd = new Random();
        // ruleid: cs-random
        int n = rnd.Next(3) + r.Next();
        // ruleid: cs-lock
        lock (this) { n++; }
        // ruleid: cs-path
        var full = Path.Combine("/x", path);
        path = Path.GetFileName(path);
        return Path.Combine("/x", path);
    }

    public void Tls(HttpClientHandler handler)
    {
        // ruleid: cs-cert-cb
        ServicePointManager.ServerCertificateValidationCallback += (a, b, c, d) => true;
        // ruleid: cs-cert-cb
        ServicePointManager.ServerCertificateValidationCallback = delegate { return true; };
        // ruleid: cs-cert-cb
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => { return true; };
        // ruleid: cs-cert-cb
        handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => true;
    }

    public object Load(string xml, Stream st)
    {
        var bf = new BinaryFormatter();
        BinaryFormatter b2 = new BinaryFormatter();
        // ruleid: cs-deser
        b2.Deserialize(st);
        // ruleid: cs-deser
        bf.Deserialize(st);
        // ruleid: cs-deser
        new BinaryFormatter().Deserialize(st);
        // ruleid: cs-deser
        var js = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
        js.TypeNameHandling = TypeNameHandling.None;
        // ruleid: cs-deser
        js.TypeNameHandling = TypeNameHandling.Auto;
        XmlReaderSettings rs = new XmlReaderSettings();
        // ruleid: cs-xxe
        rs.DtdProcessing = DtdProcessing.Parse;
        // ruleid: cs-xmldoc
        XmlDocument doc = new XmlDocument();
        // ruleid: cs-xxe-taint
        doc.LoadXml(xml);
        XmlDocument d2 = new XmlDocument();
        d2.XmlResolver = null;
        // ruleid: cs-xxe-taint
        d2.LoadXml(xml);
        // ruleid: cs-empty-catch
        try { go(); } catch { }
        try { go(); } catch (Exception) { }
        // ruleid: cs-rsa-keysize
        var rsa = new RSACryptoServiceProvider(1024);
        var rsa2 = new RSACryptoServiceProvider(4096);
        // ruleid: cs-regex-timeout
        var re = new Regex(xml);
        var re2 = new Regex("a+");
        // ruleid: cs-await
        return task.Result;
    }

    public void Jwt(IServiceCollection services)
    {
        services.AddAuthentication().AddJwtBearer(o => {
            o.TokenValidationParameters = new TokenValidationParameters
            {
                // ruleid: cs-jwt
                ValidateLifetime = false,
                // ruleid: cs-jwt2
                ValidateIssuer = false,
                RequireExpirationTime = true
            };
        });
        // ruleid: cs-cookie
        var co = new CookieOptions { Secure = true };
        var co2 = new CookieOptions { HttpOnly = true, Secure = true };
        // ruleid: cs-foreach
        foreach (var x in services)
        {
            // ruleid: cs-is-type
            if (x is Foo f && x is not null) { go(f); }
        }
        // ruleid: cs-using
        using (var sr = new StreamReader("x")) { sr.ReadToEnd(); }
        // ruleid: cs-linq
        var q = list.Where(a => a.X > 1).Select(a => a.Y);
        var z = x switch { 1 => "a", _ => "b" };
    }
}
