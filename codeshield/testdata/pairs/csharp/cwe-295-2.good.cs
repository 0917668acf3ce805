public static class PartnerClient
{
    public static HttpClient Create(Uri address)
    {
        var handler = new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        return new HttpClient(handler) { BaseAddress = address };
    }
}
