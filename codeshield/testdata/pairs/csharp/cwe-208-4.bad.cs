public class SignedLinks
{
    private readonly byte[] _key;
    public SignedLinks(byte[] key) => _key = key;
    private string Sign(string path) => Convert.ToBase64String(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(path)));
    public bool IsValid(string path, string signature) => Sign(path) == signature;
}
