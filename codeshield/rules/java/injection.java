class InjectionFixture {
    ResultSet find(Connection c, String name, int id) throws SQLException {
        Statement st = c.createStatement();
        // ruleid: java-sql-injection
        ResultSet a = st.executeQuery("SELECT * FROM users WHERE name = '" + name + "'");
        String sql = "DELETE FROM users WHERE name = '" + name + "'";
        // ruleid: java-sql-injection
        st.executeUpdate(sql);
        // ruleid: java-sql-injection
        jdbc.queryForList(String.format("SELECT * FROM t WHERE x = '%s'", name));
        StringBuilder sb = new StringBuilder();
        sb.append("SELECT * FROM t WHERE x = " + name);
        // ruleid: java-sql-injection
        PreparedStatement p = c.prepareStatement(sb.toString());
        // ok: java-sql-injection
        PreparedStatement ps = c.prepareStatement("SELECT * FROM users WHERE name = ?" + " AND id = ?");
        ps.setString(1, name);
        // ok: java-sql-injection
        st.executeQuery("SELECT " + COLUMNS + " FROM users");
        // ok: java-sql-injection
        st.executeQuery("SELECT a FROM users WHERE id = " + Integer.parseInt(name));
        // ok: java-sql-injection
        return ps.executeQuery();
    }

    void raw(HttpServletRequest req, Statement st) throws SQLException {
        // ruleid: java-sql-injection-request
        st.executeQuery(req.getParameter("q"));
        // ok: java-sql-injection-request
        st.executeQuery(QUERIES.get(req.getParameter("q")));
    }

    void mongo(String user) {
        // ruleid: java-nosql-injection, java-nosql-filter-of-parts
        coll.find(Document.parse("{name: '" + user + "'}"));
        // ok: java-nosql-injection
        coll.find(Filters.eq("name", user));
    }

    void run(String host, Runtime rt) throws IOException {
        // ruleid: java-command-injection, java-process-command
        Runtime.getRuntime().exec("ping -c 1 " + host);
        // ruleid: java-command-injection
        new ProcessBuilder("sh", "-c", "ping -c 1 " + host).start();
        // ok: java-command-injection, java-process-command
        new ProcessBuilder("ping", "-c", "1", "--", host).start();
        // ruleid: java-process-by-name
        Runtime.getRuntime().exec("ls -l");
        // ok: java-process-by-name
        new ProcessBuilder("/bin/ls", "-l").start();
        // ruleid: java-process-command
        Runtime.getRuntime().exec(command, env, directory);
    }

    void web(HttpServletRequest req) throws IOException {
        String tool = req.getParameter("tool");
        // ruleid: java-command-injection-request, java-process-command
        new ProcessBuilder(tool).start();
        // ok: java-command-injection-request
        new ProcessBuilder("convert", ALLOWED.get(req.getParameter("tool"))).start();
    }

    void ldap(DirContext ctx, String uid) throws NamingException {
        String filter = "(&(objectClass=person)(uid=" + uid + "))";
        // ruleid: java-ldap-injection
        ctx.search("ou=people", filter, controls);
        // ok: java-ldap-injection
        ctx.search("ou=people", "(uid={0})", new Object[]{uid}, controls);
        // ok: java-ldap-injection
        ctx.search("ou=people", "(uid=" + LdapEncoder.filterEncode(uid) + ")", controls);
    }

    void xpath(XPath xp, String user, Document doc) throws Exception {
        String expr = "//user[name='" + user + "']";
        // ruleid: java-xpath-injection
        xp.evaluate(expr, doc);
        // ok: java-xpath-injection
        xp.evaluate("//user[name=$name]", doc);
    }

    void script(ScriptEngine engine, String text) throws Exception {
        // ruleid: java-code-injection
        engine.eval(text);
        // ok: java-code-injection
        engine.eval("1 + 1");
    }

    Object spel(String text) {
        // ruleid: java-expression-injection
        return new SpelExpressionParser().parseExpression(text).getValue();
    }

    Object spelWeb(@RequestParam String text) {
        // ruleid: java-expression-injection-request, java-expression-injection
        return new SpelExpressionParser().parseExpression(text).getValue();
    }

    Object spelWebConstant(@RequestParam String text) {
        // ok: java-expression-injection-request, java-expression-injection
        return new SpelExpressionParser().parseExpression("#name").getValue(context(text));
    }

    Object spelData(String text) {
        EvaluationContext ctx = SimpleEvaluationContext.forReadOnlyDataBinding().build();
        // ok: java-expression-injection
        return new SpelExpressionParser().parseExpression(text).getValue(ctx);
    }

    String template(@RequestParam("t") String t) throws Exception {
        // ruleid: java-template-injection
        new Template("page", new StringReader(t), cfg).process(model, out);
        // ok: java-template-injection
        cfg.getTemplate("page.ftl").process(model, out);
        return "";
    }

    void logs(HttpServletRequest request) {
        String user = request.getParameter("user");
        // ruleid: java-log-injection
        logger.info("login of " + user);
        // ok: java-log-injection
        logger.info("login of {}", user.replaceAll("[\r\n]", "_"));
    }

    void headers(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: java-header-injection
        response.setHeader("X-Name", request.getParameter("name"));
        // ok: java-header-injection
        response.setHeader("X-Name", URLEncoder.encode(request.getParameter("name"), UTF_8));
    }

    Object reflect(HttpServletRequest req) throws Exception {
        // ruleid: java-unsafe-reflection
        Class<?> c = Class.forName(req.getParameter("class"));
        // ok: java-unsafe-reflection
        Class<?> d = Class.forName(CLASSES.get(req.getParameter("class")));
        return c.newInstance();
    }
}

class SessionStore {
    private String sessionTable = "sessions";

    void load(Connection connection, String id) throws SQLException {
        // ok: java-sql-injection
        connection.prepareStatement("SELECT data FROM " + sessionTable + " WHERE id = ?");
        // ruleid: java-sql-injection
        connection.prepareStatement("SELECT data FROM " + sessionTable + " WHERE id = '" + id + "'");
    }

    void clear(Connection connection, String sessionTable) throws SQLException {
        // ruleid: java-sql-injection
        connection.prepareStatement("DELETE FROM " + sessionTable);
    }
}

class FiltersOfParts {
    void mongo(MongoCollection<Document> users, String name) {
        String json = "{ name: '" + name + "' }";
        // ruleid: java-nosql-filter-of-parts
        users.find(Document.parse(json));
        // ok: java-nosql-filter-of-parts
        users.find(Filters.eq("name", name));
    }
}
