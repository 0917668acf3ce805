public static class PartnerClient
{
    public static HttpClient Create(Uri address)
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (sender, certificate, chain, errors) => true;
        return new HttpClient(handler) { BaseAddress = address };
    }
}
