public static byte[] Encrypt(byte[] key, byte[] text)
{
    using var des = new DESCryptoServiceProvider { Key = key, IV = key };
    using var encryptor = des.CreateEncryptor();
    return encryptor.TransformFinalBlock(text, 0, text.Length);
}
