class AppFixture : WebViewClient() {
    // ruleid: kotlin-hardcoded-password
    val dbPassword = "Tr0ub4dor&3"
    // ok: kotlin-hardcoded-password
    val passwordKey = "settings:password"
    // ok: kotlin-hardcoded-password
    val password = System.getenv("DB_PASSWORD")
    // ruleid: kotlin-hardcoded-service-key
    val maps = "AIzaSyA0123456789abcdefghijklmnopqrstuv"
    // ok: kotlin-hardcoded-service-key
    val key = BuildConfig.MAPS_KEY

    fun xml(input: InputStream) {
        val factory = DocumentBuilderFactory.newInstance()
        // ruleid: kotlin-xxe
        factory.newDocumentBuilder().parse(input)
    }

    fun xmlGood(input: InputStream) {
        val factory = DocumentBuilderFactory.newInstance()
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true)
        // ok: kotlin-xxe
        factory.newDocumentBuilder().parse(input)
    }

    fun objects(input: InputStream): Any {
        // ruleid: kotlin-unsafe-deserialization
        return ObjectInputStream(input).readObject()
    }

    fun json(text: String): Order {
        // ok: kotlin-unsafe-deserialization
        return Json.decodeFromString<Order>(text)
    }

    fun web(view: WebView) {
        // ruleid: kotlin-webview
        view.settings.javaScriptEnabled = true
        // ok: kotlin-webview
        view.settings.javaScriptEnabled = false
        // ruleid: kotlin-webview-file-access
        view.settings.allowFileAccess = true
        // ok: kotlin-webview-file-access
        view.settings.allowFileAccess = false
    }

    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        // ruleid: kotlin-webview-ignores-tls-errors
        handler.proceed()
    }

    fun files(ctx: Context) {
        // ok: kotlin-webview-ignores-tls-errors
        step.proceed()
        // ruleid: kotlin-world-accessible
        ctx.openFileOutput("x", Context.MODE_WORLD_READABLE)
        // ok: kotlin-world-accessible
        ctx.openFileOutput("x", Context.MODE_PRIVATE)
        // ruleid: kotlin-mutable-pending-intent
        PendingIntent.getActivity(ctx, 0, intent, 0)
        // ok: kotlin-mutable-pending-intent
        PendingIntent.getActivity(ctx, 0, intent, PendingIntent.FLAG_IMMUTABLE)
        // ruleid: kotlin-predictable-temp-file
        File("/tmp/report.txt")
        // ok: kotlin-predictable-temp-file
        createTempFile("report", ".txt")
    }

    fun security(http: HttpSecurity, registry: CorsRegistry) {
        // ruleid: kotlin-csrf-disabled
        http.csrf { it.disable() }
        // ok: kotlin-csrf-disabled
        http.csrf(Customizer.withDefaults())
        // ruleid: kotlin-cors-any-origin
        registry.addMapping("/**").allowedOrigins("*")
        // ok: kotlin-cors-any-origin
        registry.addMapping("/**").allowedOrigins("https://app.example.com")
    }

    fun cookies(res: HttpServletResponse) {
        val c = Cookie("s", id)
        // ruleid: kotlin-cookie-flags
        res.addCookie(c)
    }

    fun cookiesGood(res: HttpServletResponse) {
        val c = Cookie("s", id)
        c.secure = true
        c.isHttpOnly = true
        // ok: kotlin-cookie-flags
        res.addCookie(c)
    }

    fun logs(password: String, user: String) {
        // ruleid: kotlin-secret-in-log
        Log.d("auth", "password is $password")
        // ok: kotlin-secret-in-log
        Log.d("auth", "login of $user")
        // ruleid: kotlin-regex-backtracks
        val a = Regex("^(a+)+$")
        // ok: kotlin-regex-backtracks
        val b = Regex("^a+$")
    }
}

class MoreOfAnApp {
    fun count(input: InputStream): Int {
        // ruleid: kotlin-xml-reader-entities
        val reader = XMLInputFactory.newInstance().createXMLStreamReader(input)
        return reader.eventType
    }

    fun countSafely(input: InputStream): Int {
        // ok: kotlin-xml-reader-entities
        val factory = XMLInputFactory.newInstance()
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false)
        return factory.createXMLStreamReader(input).eventType
    }

    fun settings(text: String) {
        val yaml = Yaml()
        // ruleid: kotlin-unsafe-deserialization
        yaml.load<Map<String, Any>>(text)
        val safe = Yaml(SafeConstructor(LoaderOptions()))
        // ok: kotlin-unsafe-deserialization
        safe.load<Map<String, Any>>(text)
    }

    fun cors(request: HttpServletRequest, response: HttpServletResponse) {
        val origin = request.getHeader("Origin")
        // ruleid: kotlin-cors-reflects-origin
        response.setHeader("Access-Control-Allow-Origin", origin)
        if (origin in trusted) {
            // ok: kotlin-cors-reflects-origin
            response.setHeader("Access-Control-Allow-Origin", origin)
        }
        // ruleid: kotlin-cors-any-origin
        config.allowedOriginPatterns = listOf("*")
        // ok: kotlin-cors-any-origin
        config.allowedOrigins = listOf("https://app.example.com")
    }

    fun cookies(call: ApplicationCall, token: String) {
        // ruleid: kotlin-cookie-flags
        call.response.cookies.append(Cookie("remember_token", token, path = "/"))
        // ok: kotlin-cookie-flags
        call.response.cookies.append(Cookie("remember_token", token, secure = true, httpOnly = true))
        // ruleid: kotlin-cookie-flags
        ResponseCookie.from("SESSION", token).path("/").build()
        // ok: kotlin-cookie-flags
        ResponseCookie.from("SESSION", token).httpOnly(true).secure(true).build()
    }

    fun report(name: String) {
        // ruleid: kotlin-named-temp-file
        File(System.getProperty("java.io.tmpdir"), "report-$name.txt")
        // ok: kotlin-named-temp-file
        Files.createTempFile("report-", ".txt")
        // ruleid: kotlin-permissions-for-all
        PosixFilePermissions.fromString("rw-rw-rw-")
        // ok: kotlin-permissions-for-all
        PosixFilePermissions.fromString("rw-------")
    }

    suspend fun answer(call: ApplicationCall) {
        try {
            work()
        } catch (e: Exception) {
            // ruleid: kotlin-error-details-to-client
            call.respond(HttpStatusCode.InternalServerError, "failed: ${e.message}")
            // ok: kotlin-error-details-to-client
            call.respond(HttpStatusCode.InternalServerError, "internal error")
        }
    }

    fun update(@RequestBody account: Account): Account {
        // ruleid: kotlin-entity-from-request
        return accounts.save(account)
    }

    fun updateFields(@RequestBody update: AccountUpdate): Account {
        val account = Account(update.name)
        // ok: kotlin-entity-from-request
        return accounts.save(account)
    }

    fun login(user: String, password: String) {
        // ruleid: kotlin-secret-in-log
        logger.info("login {} {}", user, password)
        // ok: kotlin-secret-in-log
        logger.info("login {}", user)
    }
}
