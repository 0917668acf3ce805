class NetworkFixture {
    void fetch(HttpServletRequest req) throws Exception {
        String target = req.getParameter("url");
        // ruleid: java-ssrf
        URL u = new URL(target);
        // ok: java-ssrf
        URL v = new URL("https://api.example.com/items?q=" + URLEncoder.encode(target, UTF_8));
    }

    void fetchChecked(HttpServletRequest req) throws Exception {
        // ok: java-ssrf
        URI u = new URI(req.getParameter("url"));
        if (!ALLOWED.contains(u.getHost())) {
            throw new IllegalArgumentException();
        }
        client.get(u);
    }

    void plain(String src) throws Exception {
        // ruleid: java-url-not-constant
        InputStream in = new URL(src).openStream();
        // ok: java-url-not-constant
        InputStream in2 = new URL("https://example.com/data.json").openStream();
        // ruleid: java-socket-address-not-constant
        address = new InetSocketAddress(host, port);
        // ok: java-socket-address-not-constant
        address = InetSocketAddress.createUnresolved("localhost", 80);
        // ruleid: java-plain-socket-service
        ServerSocket s = new ServerSocket(8080);
        // ok: java-plain-socket-service
        ServerSocket t = factory.createServerSocket(8443);
    }

    void mail(Properties p) {
        // ruleid: java-mail-without-tls-check
        p.put("mail.smtp.ssl.trust", "*");
        // ok: java-mail-without-tls-check
        p.put("mail.smtp.ssl.checkserveridentity", "true");
    }

    void jndi(HttpServletRequest req, Context ctx) throws Exception {
        // ruleid: java-jndi-lookup
        ctx.lookup(req.getParameter("name"));
        // ok: java-jndi-lookup
        ctx.lookup("java:comp/env/jdbc/main");
    }
}
