var handler = new HttpClientHandler
{
    CheckCertificateRevocationList = true
};
var client = new HttpClient(handler);
