using System.Text.Json;

public class SessionStore
{
    public SessionState Restore(string json)
    {
        return JsonSerializer.Deserialize<SessionState>(json) ?? new SessionState();
    }
}
