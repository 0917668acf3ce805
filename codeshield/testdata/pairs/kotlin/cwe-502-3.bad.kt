class SessionCodec {
    fun decode(cookie: String): UserSession {
        val bytes = Base64.getDecoder().decode(cookie)
        return ObjectInputStream(ByteArrayInputStream(bytes)).readObject() as UserSession
    }
}
