public static Session Restore(Stream stream)
{
    return JsonSerializer.Deserialize<Session>(stream);
}
