class DataFixture : Controller
{
    void Xml(Stream stream)
    {
        var settings = new XmlReaderSettings();
        // ruleid: csharp-xxe-enabled
        settings.DtdProcessing = DtdProcessing.Parse;
        // ruleid: csharp-xml-reader-settings
        using var reader = XmlReader.Create(stream, settings);
    }

    void XmlGood(Stream stream)
    {
        // ok: csharp-xxe-enabled
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        // ok: csharp-xml-reader-settings
        using var reader = XmlReader.Create(stream, settings);
    }

    void Doc(Stream stream)
    {
        var doc = new XmlDocument();
        // ruleid: csharp-xml-resolver-default
        doc.Load(stream);
    }

    void DocGood(Stream stream)
    {
        var doc = new XmlDocument();
        doc.XmlResolver = null;
        // ok: csharp-xml-resolver-default
        doc.Load(stream);
    }

    void Xslt(XslCompiledTransform t)
    {
        // ruleid: csharp-xslt-scripts
        t.Load("s.xslt", XsltSettings.TrustedXslt, null);
        // ok: csharp-xslt-scripts
        t.Load("s.xslt", XsltSettings.Default, null);
    }

    object Objects(Stream stream)
    {
        BinaryFormatter formatter = new BinaryFormatter();
        // ruleid: csharp-unsafe-deserialization
        var a = formatter.Deserialize(stream);
        // ok: csharp-unsafe-deserialization
        var b = JsonSerializer.Deserialize<Order>(stream);
        // ruleid: csharp-unsafe-deserialization
        return new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
    }

    public IActionResult Download(string name)
    {
        // ruleid: csharp-path-traversal
        var bytes = System.IO.File.ReadAllBytes(Path.Combine(root, name));
        // ok: csharp-path-traversal
        var safe = System.IO.File.ReadAllBytes(Path.Combine(root, Path.GetFileName(name)));
        return File(bytes, "application/pdf");
    }

    public IActionResult DownloadChecked(string name)
    {
        var full = Path.GetFullPath(Path.Combine(root, name));
        if (!full.StartsWith(root)) return NotFound();
        // ok: csharp-path-traversal
        return PhysicalFile(full, "application/pdf");
    }

    void Unzip(ZipArchive zip, string dir)
    {
        foreach (var entry in zip.Entries)
        {
            // ruleid: csharp-zip-slip
            entry.ExtractToFile(Path.Combine(dir, entry.FullName));
        }
    }

    void UnzipChecked(ZipArchive zip, string dir)
    {
        foreach (var entry in zip.Entries)
        {
            // ok: csharp-zip-slip
            var target = Path.GetFullPath(Path.Combine(dir, entry.FullName));
            if (!target.StartsWith(dir)) throw new IOException();
            entry.ExtractToFile(target);
        }
    }

    public async Task<IActionResult> Fetch([FromQuery] string url)
    {
        // ruleid: csharp-ssrf
        return Ok(await client.GetStringAsync(url));
    }

    public async Task<IActionResult> FetchChecked([FromQuery] string url)
    {
        var uri = new Uri(url);
        if (!Hosts.Contains(uri.Host)) return BadRequest();
        // ok: csharp-ssrf
        return Ok(await client.GetStringAsync(uri));
    }

    void Upload(HttpPostedFileBase upload)
    {
        // ruleid: csharp-upload-name
        upload.SaveAs(Path.Combine(root, upload.FileName));
        // ok: csharp-upload-name
        upload.SaveAs(Path.Combine(root, Guid.NewGuid() + ".png"));
    }

    // ruleid: csharp-hardcoded-password
    private const string DbPassword = "Tr0ub4dor&3";
    // ok: csharp-hardcoded-password
    private const string PasswordKey = "Settings:Password";
    // ruleid: csharp-hardcoded-service-key
    private string url = "https://maps.example.com/?key=AIzaSyA0123456789abcdefghijklmnopqrstuv";
    // ok: csharp-hardcoded-service-key
    private string url2 = "https://maps.example.com/?key=";

    public IActionResult Search([FromQuery] string re)
    {
        // ruleid: csharp-regex-from-request
        var a = new Regex(re);
        // ok: csharp-regex-from-request
        var b = new Regex(Regex.Escape(re));
        // ruleid: csharp-regex-backtracks
        var c = new Regex("^(a+)+$");
        // ok: csharp-regex-backtracks
        var d = new Regex("^a+$");
        return Ok();
    }

    void Temp()
    {
        // ruleid: csharp-temp-file
        var a = Path.GetTempFileName();
        // ok: csharp-temp-file
        var b = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        // ruleid: csharp-loose-permissions
        security.AddAccessRule(new FileSystemAccessRule("Everyone", FileSystemRights.FullControl, AccessControlType.Allow));
        // ok: csharp-loose-permissions
        security.AddAccessRule(new FileSystemAccessRule(user, FileSystemRights.Read, AccessControlType.Allow));
    }

    void Logs(string password, string user)
    {
        // ruleid: csharp-secret-in-log
        _logger.LogInformation("password is {P}", password);
        // ruleid: csharp-secret-in-log
        Console.WriteLine($"signing in with {password}");
        // ok: csharp-secret-in-log
        _logger.LogInformation("login of {U}", user);
    }
}

public class OrderTests
{
    [Test]
    public void RoundTrip()
    {
        // ruleid: csharp-type-names-in-json
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
        Assert.AreEqual(order, JsonConvert.DeserializeObject<Order>(JsonConvert.SerializeObject(order, settings), settings));
    }

    public string Write(Order order)
    {
        // ruleid: csharp-type-names-in-json
        return JsonConvert.SerializeObject(order, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Objects });
    }

    public Order Read(string text)
    {
        // ok: csharp-type-names-in-json, csharp-unsafe-deserialization
        return JsonConvert.DeserializeObject<Order>(text, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Objects, Binder = known });
    }

    public Order ReadAny(string text)
    {
        // ruleid: csharp-unsafe-deserialization
        return JsonConvert.DeserializeObject<Order>(text, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Objects });
    }
}
