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

    fun thumbnail(name: String) {
        val command = "convert $name out.png"
        // ruleid: kotlin-command-line-built
        ProcessBuilder(command.split(" ")).start()
        // ok: kotlin-command-line-built
        ProcessBuilder("convert", name, "out.png").start()
    }

    fun contacts(db: SQLiteDatabase, term: String) {
        // ruleid: kotlin-selection-built
        db.query("contacts", null, "name LIKE '%" + term + "%'", null, null, null, null)
        // ruleid: kotlin-selection-built
        db.delete("contacts", "phone = '$term'", null)
        // ok: kotlin-selection-built
        db.query("contacts", null, "name LIKE ?", arrayOf(term), null, null, null)
    }

    fun sorted(req: HttpServletRequest, db: SQLiteDatabase) {
        val sort = req.getParameter("sort")
        // ruleid: kotlin-native-sql-of-request
        db.query("contacts", null, null, null, null, null, sort)
        if (sort in columns) {
            // ok: kotlin-native-sql-of-request
            db.query("contacts", null, null, null, null, null, sort)
        }
    }

    fun products(em: EntityManager, category: String, column: String): List<Product> {
        val sql = StringBuilder("SELECT p FROM Product p WHERE p.category = '")
        sql.append(category).append("'")
        val order = columns[column] ?: "p.name"
        // ok: kotlin-sql-injection
        em.createQuery("SELECT p FROM Product p ORDER BY $order", Product::class.java)
        // ruleid: kotlin-sql-injection
        return em.createQuery(sql.toString(), Product::class.java).resultList
    }

    suspend fun upload(part: PartData.FileItem, folder: File) {
        // ruleid: kotlin-path-traversal
        File(folder, part.originalFileName ?: "x")
        // ok: kotlin-path-traversal
        File(folder, File(part.originalFileName ?: "x").name)
    }
}
