class Headers {
    fun export(request: HttpServletRequest, response: HttpServletResponse) {
        val name = request.getParameter("name")
        // ruleid: kotlin-header-from-request
        response.setHeader("Content-Disposition", "attachment; filename=$name")
        // ok: kotlin-header-from-request
        response.setHeader("X-Name", name.replace(Regex("[\\r\\n]"), ""))
        // ruleid: kotlin-log-from-request
        log.warn("no export for $name")
        // ok: kotlin-log-from-request
        log.warn("no export for {}", name.forLog())
    }

    fun verify(body: String, signature: String): Boolean {
        val expected = sign(body)
        // ruleid: kotlin-secret-compared-early-out
        if (signature == expected) return true
        // ok: kotlin-secret-compared-early-out
        if (tokenType == expectedType) return false
        // ok: kotlin-secret-compared-early-out
        return MessageDigest.isEqual(signature.toByteArray(), expected.toByteArray())
    }

    fun tag(mac: Mac, payload: ByteArray, given: ByteArray): Boolean {
        val sum = mac.doFinal(payload)
        // ruleid: kotlin-secret-compared-early-out
        return sum.contentEquals(given)
    }

    // ruleid: kotlin-login-says-what-is-wrong
    fun login(name: String, password: String): String {
        val user = users.find(name) ?: return "User not found"
        if (!encoder.matches(password, user.hash)) return "Wrong password"
        return "ok"
    }

    // ok: kotlin-login-says-what-is-wrong
    fun loginEven(name: String, password: String): String {
        val user = users.find(name)
        if (!encoder.matches(password, user?.hash ?: dummyHash)) return "Wrong user or password"
        return "ok"
    }
}
