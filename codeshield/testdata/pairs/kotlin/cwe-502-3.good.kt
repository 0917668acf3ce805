class SessionCodec {
    fun decode(cookie: String): UserSession {
        val bytes = Base64.getDecoder().decode(cookie)
        return Json.decodeFromString(UserSession.serializer(), bytes.decodeToString())
    }
}
