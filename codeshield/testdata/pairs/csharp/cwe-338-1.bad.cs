public static string CreateResetToken()
{
    var random = new Random();
    var bytes = new byte[24];
    random.NextBytes(bytes);
    return Convert.ToBase64String(bytes);
}
