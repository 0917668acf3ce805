class PasswordVerifier {
    fun verify(password: CharArray, salt: ByteArray, stored: ByteArray): Boolean {
        val spec = PBEKeySpec(password, salt, 310_000, 256)
        val factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
        val hash = factory.generateSecret(spec).encoded
        return Arrays.equals(hash, stored)
    }
}
