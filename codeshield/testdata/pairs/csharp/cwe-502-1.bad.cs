public static Session Restore(Stream stream)
{
    var formatter = new BinaryFormatter();
    return (Session)formatter.Deserialize(stream);
}
