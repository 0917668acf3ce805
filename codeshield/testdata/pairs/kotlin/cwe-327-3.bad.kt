class CardCipher(private val key: PublicKey, private val secret: ByteArray) {
    fun wrap(data: ByteArray): ByteArray {
        val rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding")
        rsa.init(Cipher.ENCRYPT_MODE, key)
        return rsa.doFinal(data)
    }

    fun store(number: String): ByteArray {
        val des = Cipher.getInstance("DESede/CBC/PKCS5Padding")
        des.init(Cipher.ENCRYPT_MODE, SecretKeySpec(secret, "DESede"), IvParameterSpec("12345678".toByteArray()))
        return des.doFinal(number.toByteArray())
    }
}
