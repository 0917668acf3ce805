public static class State
{
    public static object Load(Stream s)
    {
        IFormatter f = new BinaryFormatter();
        return f.Deserialize(s);
    }
}
