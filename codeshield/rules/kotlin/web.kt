class Pages {
    fun fetch(req: HttpServletRequest) {
        // ruleid: kotlin-ssrf
        URL(req.getParameter("url")).readText()
    }

    fun fetchChecked(req: HttpServletRequest) {
        // ok: kotlin-ssrf
        val u = URL(req.getParameter("url"))
        require(u.host in allowed)
        u.readText()
    }

    suspend fun redirect(call: ApplicationCall) {
        val next = call.parameters["next"]
        // ruleid: kotlin-open-redirect
        call.respondRedirect(next)
        // ok: kotlin-open-redirect
        call.respondRedirect("/home")
        // ruleid: kotlin-xss
        call.respondText("<h1>$next</h1>", ContentType.Text.Html)
        // ok: kotlin-xss
        call.respondText("<h1>hello</h1>", ContentType.Text.Html)
    }

    fun script(text: String) {
        // ruleid: kotlin-code-injection
        ScriptEngineManager().getEngineByExtension("kts").eval(text)
        // ok: kotlin-code-injection
        ScriptEngineManager().getEngineByExtension("kts").eval("1 + 1")
    }

    fun ldap(ctx: DirContext, uid: String) {
        // ruleid: kotlin-ldap-xpath-injection
        ctx.search("ou=people", "(uid=$uid)", controls)
        // ok: kotlin-ldap-xpath-injection
        ctx.search("ou=people", "(uid={0})", arrayOf(uid), controls)
    }

    fun model(llm: ChatLanguageModel, st: Statement, question: String) {
        val answer = llm.generate(question)
        // ruleid: kotlin-llm-output-executed
        st.executeQuery(answer)
        // ok: kotlin-llm-output-executed
        println(answer)
    }

    @PostMapping("/login")
    fun login(@RequestParam next: String): String {
        // ruleid: kotlin-open-redirect
        return "redirect:$next"
    }

    @PostMapping("/login")
    fun loginChecked(@RequestParam next: String): String {
        if (next !in pages) return "redirect:/"
        // ok: kotlin-open-redirect
        return "redirect:$next"
    }

    @GetMapping("/greet", produces = [MediaType.TEXT_HTML_VALUE])
    fun greet(@RequestParam name: String): String {
        // ok: kotlin-xss
        val safe = "<h1>${HtmlUtils.htmlEscape(name)}</h1>"
        // ruleid: kotlin-xss
        return "<h1>Hello, $name</h1>" + safe
    }

    @GetMapping("/image")
    fun image(@RequestBody body: ImportRequest, http: OkHttpClient) {
        // ruleid: kotlin-ssrf
        http.newCall(Request.Builder().url(body.imageUrl).build())
        // ok: kotlin-ssrf
        http.newCall(Request.Builder().url(hosts[body.imageUrl]).build())
        // ok: kotlin-ssrf
        http.newCall(Request.Builder().url("https://img.example.com/${body.imageUrl}").build())
    }

    fun discount(rule: String): Any? {
        val parser = SpelExpressionParser()
        // ok: kotlin-code-injection
        parser.parseExpression("quantity > 100")
        // ruleid: kotlin-code-injection
        return parser.parseExpression(rule).value
    }

    fun node(xpath: XPath, user: String) {
        val query = "/users/user[name='$user']"
        // ruleid: kotlin-ldap-xpath-injection
        xpath.evaluate(query, document)
        // ok: kotlin-ldap-xpath-injection
        xpath.evaluate("/users/user[1]", document)
    }
}
