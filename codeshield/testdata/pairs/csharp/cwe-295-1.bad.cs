var handler = new HttpClientHandler
{
    ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true
};
var client = new HttpClient(handler);
