class CardCipher(private val key: PublicKey, private val secret: ByteArray) {
    fun wrap(data: ByteArray): ByteArray {
        val rsa = Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding")
        rsa.init(Cipher.ENCRYPT_MODE, key)
        return rsa.doFinal(data)
    }

    fun store(number: String): ByteArray {
        val iv = ByteArray(12).also { SecureRandom().nextBytes(it) }
        val aes = Cipher.getInstance("AES/GCM/NoPadding")
        aes.init(Cipher.ENCRYPT_MODE, SecretKeySpec(secret, "AES"), GCMParameterSpec(128, iv))
        return iv + aes.doFinal(number.toByteArray())
    }
}
