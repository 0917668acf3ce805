public static byte[] Encrypt(byte[] key, byte[] text)
{
    var nonce = RandomNumberGenerator.GetBytes(12);
    var tag = new byte[16];
    var sealedText = new byte[text.Length];
    using var aes = new AesGcm(key, 16);
    aes.Encrypt(nonce, text, sealedText, tag);
    return nonce.Concat(tag).Concat(sealedText).ToArray();
}
