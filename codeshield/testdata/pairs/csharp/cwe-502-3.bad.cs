using Newtonsoft.Json;

public class SessionStore
{
    public object Restore(string json)
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
        return JsonConvert.DeserializeObject(json, settings);
    }
}
