class InjectionFixture {
    fun sql(st: Statement, name: String) {
        // ruleid: kotlin-sql-injection
        st.executeQuery("SELECT * FROM users WHERE name = '$name'")
        val q = "SELECT * FROM users WHERE name = '" + name + "'"
        // ruleid: kotlin-sql-injection
        db.rawQuery(q, null)
        // ok: kotlin-sql-injection
        db.rawQuery("SELECT * FROM users WHERE name = ?", arrayOf(name))
        // ok: kotlin-sql-injection
        db.rawQuery("SELECT * FROM $TABLE WHERE name = ?", arrayOf(name))
    }

    fun run(host: String) {
        // ruleid: kotlin-command-injection, kotlin-process-command
        Runtime.getRuntime().exec("ping -c 1 $host")
        // ruleid: kotlin-command-injection
        ProcessBuilder("sh", "-c", "ping -c 1 $host").start()
        // ok: kotlin-command-injection, kotlin-process-command
        ProcessBuilder("ping", "-c", "1", "--", host).start()
        // ok: kotlin-process-command
        Runtime.getRuntime().exec("ls -l")
    }

    fun web(req: HttpServletRequest) {
        // ruleid: kotlin-request-to-sink
        Class.forName(req.getParameter("type"))
        // ok: kotlin-request-to-sink
        Class.forName(types[req.getParameter("type")])
    }

    fun download(req: HttpServletRequest): File {
        // ruleid: kotlin-path-traversal
        return File("/srv/files", req.getParameter("name"))
    }

    fun downloadChecked(req: HttpServletRequest): File {
        // ok: kotlin-path-traversal
        val f = File(base, req.getParameter("name")).canonicalFile
        if (!f.startsWith(base)) throw SecurityException()
        return f
    }

    fun unzip(zip: ZipInputStream, dir: File) {
        var entry = zip.nextEntry
        while (entry != null) {
            // ruleid: kotlin-zip-slip
            val out = File(dir, entry.name)
            entry = zip.nextEntry
        }
    }

    fun unzipChecked(zip: ZipInputStream, dir: File) {
        var entry = zip.nextEntry
        while (entry != null) {
            // ok: kotlin-zip-slip
            val out = File(dir, entry.name).canonicalFile
            if (!out.path.startsWith(dir.canonicalPath)) throw IOException()
            entry = zip.nextEntry
        }
    }

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
}
