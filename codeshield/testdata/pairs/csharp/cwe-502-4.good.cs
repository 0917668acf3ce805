public static class State
{
    public static AppState Load(Stream s)
    {
        var f = new DataContractSerializer(typeof(AppState));
        return (AppState)f.ReadObject(s);
    }
}
