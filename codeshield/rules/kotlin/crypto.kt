class CryptoFixture {
    fun hashes(password: String, data: ByteArray) {
        // ruleid: kotlin-weak-hash
        val md = MessageDigest.getInstance("MD5")
        // ok: kotlin-weak-hash
        val good = MessageDigest.getInstance("SHA-256")
        // ruleid: kotlin-weak-password-hash
        val stored = good.digest(password.toByteArray())
        // ok: kotlin-weak-password-hash
        val sum = good.digest(document.toByteArray())
    }

    fun ciphers() {
        // ruleid: kotlin-weak-cipher, kotlin-unauthenticated-cipher-mode
        val a = Cipher.getInstance("DES/CBC/PKCS5Padding").apply { use(this) }
    }

    fun modes() {
        // ruleid: kotlin-ecb-mode
        val b = Cipher.getInstance("AES/ECB/PKCS5Padding")
        // ruleid: kotlin-rsa-padding
        val c = Cipher.getInstance("RSA/ECB/PKCS1Padding")
        // ruleid: kotlin-unauthenticated-cipher-mode
        val d = Cipher.getInstance("AES/CBC/PKCS5Padding")
        // ok: kotlin-weak-cipher, kotlin-ecb-mode, kotlin-rsa-padding, kotlin-unauthenticated-cipher-mode
        val e = Cipher.getInstance("AES/GCM/NoPadding")
        val kpg = KeyPairGenerator.getInstance("RSA")
        // ruleid: kotlin-short-key
        kpg.initialize(1024)
        // ok: kotlin-short-key
        kpg.initialize(3072)
    }

    fun vectors() {
        val iv = ByteArray(12)
        // ruleid: kotlin-static-iv
        val spec = GCMParameterSpec(128, iv)
    }

    fun freshVector() {
        val iv = ByteArray(12)
        SecureRandom().nextBytes(iv)
        // ok: kotlin-static-iv
        val spec = GCMParameterSpec(128, iv)
    }

    fun freshVectorInOne() {
        val iv = ByteArray(12).also { SecureRandom().nextBytes(it) }
        // ok: kotlin-static-iv
        val spec = GCMParameterSpec(128, iv)
    }

    fun keys(env: String, password: CharArray, salt: ByteArray) {
        // ruleid: kotlin-hardcoded-crypto-key
        val k = SecretKeySpec("0123456789abcdef".toByteArray(), "AES")
        // ok: kotlin-hardcoded-crypto-key
        val k2 = SecretKeySpec(env.toByteArray(), "AES")
        // ruleid: kotlin-static-salt
        val s = PBEKeySpec(password, "salt".toByteArray(), 310000, 256)
        // ok: kotlin-static-salt, kotlin-few-kdf-iterations
        val s2 = PBEKeySpec(password, salt, 310000, 256)
        // ruleid: kotlin-few-kdf-iterations
        val s3 = PBEKeySpec(password, salt, 1000, 256)
    }

    val trustAll = object : X509TrustManager {
        // ruleid: kotlin-trust-all-certificates
        override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) { }
    }

    val pinned = object : X509TrustManager {
        // ok: kotlin-trust-all-certificates
        override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
            delegate.checkServerTrusted(chain, authType)
        }
    }

    fun names(b: OkHttpClient.Builder) {
        // ruleid: kotlin-trust-all-certificates
        b.hostnameVerifier { _, _ -> true }
    }

    fun subject(token: String): String {
        // ruleid: kotlin-jwt-not-verified
        return JWT.decode(token).subject
    }

    fun checkedSubject(token: String): String {
        // ok: kotlin-jwt-not-verified
        return JWT.require(algorithm).build().verify(token).subject
    }

    fun resetToken(): String {
        // ruleid: kotlin-insecure-random-secret, kotlin-insecure-random
        return Random.nextInt(100000, 999999).toString()
    }

    fun safeToken(): String {
        val bytes = ByteArray(32)
        // ok: kotlin-insecure-random-secret, kotlin-insecure-random
        SecureRandom().nextBytes(bytes)
        return Base64.getUrlEncoder().encodeToString(bytes)
    }

    fun http() {
        // ruleid: kotlin-plain-http
        val a = URL("http://api.example.com/login")
        // ok: kotlin-plain-http
        val b = URL("https://api.example.com/login")
    }
}

class MoreOfTokens {
    // ruleid: kotlin-claims-read-unverified
    fun userId(token: String): String? {
        val parts = token.split(".")
        val payload = String(Base64.getUrlDecoder().decode(parts[1]))
        return Json.parseToJsonElement(payload).jsonObject["sub"]?.toString()
    }

    // ok: kotlin-claims-read-unverified
    fun userIdVerified(token: String): String? {
        val parts = token.split(".")
        if (!verify(parts)) return null
        val payload = String(Base64.getUrlDecoder().decode(parts[1]))
        return Json.parseToJsonElement(payload).jsonObject["sub"]?.toString()
    }

    fun hooks() {
        // ruleid: kotlin-webhook-not-verified
        post("/webhook/payment") {
            orders.markPaid(call.receive<Payment>().order)
        }
        // ok: kotlin-webhook-not-verified
        post("/webhook/github") {
            val body = call.receiveText()
            if (!signed(body, call.request.headers["X-Hub-Signature-256"])) return@post
            builds.start(body)
        }
    }
}
