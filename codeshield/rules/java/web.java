@RestController
class WebFixture {
    void page(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String name = req.getParameter("name");
        // ruleid: java-xss-response, java-servlet-write
        resp.getWriter().println("<h1>Hello " + name + "</h1>");
    }

    void encoded(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String name = req.getParameter("name");
        // ok: java-xss-response, java-servlet-write
        resp.getWriter().println(Encode.forHtml(name));
        // ok: java-xss-response, java-servlet-write
        resp.getWriter().println("<h1>Hello</h1>");
    }

    void writer(HttpServletResponse resp) throws IOException {
        PrintWriter writer = resp.getWriter();
        // ruleid: java-servlet-write
        writer.write("key: " + key.getId());
    }

    void redirect(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String next = req.getParameter("next");
        // ruleid: java-open-redirect
        resp.sendRedirect(next);
    }

    void redirectChecked(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String next = req.getParameter("next");
        if (!ALLOWED.contains(next)) {
            next = "/";
        }
        // ok: java-open-redirect
        resp.sendRedirect(next);
    }

    void redirectByHelper(HttpServletRequest req, HttpServletResponse resp) throws IOException {
        String next = req.getParameter("next");
        if (!isLocalPath(next)) {
            next = "/";
        }
        // ok: java-open-redirect
        resp.sendRedirect(next);
    }

    void security(HttpSecurity http) throws Exception {
        // ruleid: java-csrf-disabled
        http.csrf().disable().authorizeRequests().anyRequest().authenticated();
        // ok: java-csrf-disabled, java-csrf-disabled-and-session
        http.csrf(Customizer.withDefaults());
    }

    void securityForm(HttpSecurity http) throws Exception {
        // ruleid: java-csrf-disabled, java-csrf-disabled-and-session
        http.csrf(c -> c.disable());
        http.formLogin(Customizer.withDefaults());
    }

    void cookies(HttpServletResponse resp, String id) {
        Cookie c = new Cookie("session", id);
        // ruleid: java-cookie-without-secure, java-cookie-without-httponly
        resp.addCookie(c);
    }

    void cookiesGood(HttpServletResponse resp, String id) {
        Cookie c = new Cookie("session", id);
        // ok: java-cookie-flag-off
        c.setSecure(true);
        c.setHttpOnly(true);
        // ok: java-cookie-without-secure, java-cookie-without-httponly
        resp.addCookie(c);
    }

    void cookieOff(Cookie c) {
        // ruleid: java-cookie-flag-off
        c.setSecure(false);
    }

    void cors(HttpServletRequest req, HttpServletResponse resp, CorsRegistry registry) {
        // ruleid: java-cors-any-origin
        resp.setHeader("Access-Control-Allow-Origin", "*");
        // ok: java-cors-any-origin
        resp.setHeader("Access-Control-Allow-Origin", "https://app.example.com");
        // ruleid: java-cors-any-origin-with-credentials, java-cors-header-from-request
        resp.setHeader("Access-Control-Allow-Origin", req.getHeader("Origin"));
        // ruleid: java-cors-any-origin-with-credentials
        registry.addMapping("/**").allowedOriginPatterns("*").allowCredentials(true);
        // ok: java-cors-any-origin-with-credentials
        registry.addMapping("/**").allowedOrigins("https://app.example.com").allowCredentials(true);
    }

    void corsChecked(HttpServletRequest req, HttpServletResponse resp) {
        String origin = req.getHeader("Origin");
        if (ORIGINS.contains(origin)) {
            // ok: java-cors-header-from-request
            resp.setHeader("Access-Control-Allow-Origin", origin);
        }
    }

    void trace(Exception e, HttpServletResponse resp) throws IOException {
        // ruleid: java-stack-trace-in-response
        e.printStackTrace(resp.getWriter());
        // ok: java-stack-trace-in-response
        log.error("failed", e);
    }

    void debug(WebSecurity web, HttpSecurity http) throws Exception {
        // ruleid: java-debug-enabled
        web.debug(true);
        // ok: java-debug-enabled
        web.debug(false);
        // ruleid: java-everything-permitted
        http.authorizeRequests().anyRequest().permitAll();
        // ok: java-everything-permitted
        http.authorizeRequests().anyRequest().authenticated();
        // ruleid: java-headers-disabled
        http.headers().frameOptions().disable();
        // ok: java-headers-disabled
        http.headers().frameOptions().sameOrigin();
    }

    PasswordEncoder encoder() {
        // ruleid: java-plain-password-encoder
        return NoOpPasswordEncoder.getInstance();
    }

    PasswordEncoder goodEncoder() {
        // ok: java-plain-password-encoder
        return new BCryptPasswordEncoder(12);
    }
}

class Commands {
    void plain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain; charset=" + CHARSET);
        // ruleid: java-servlet-write
        response.getWriter().println(request.getPathInfo());
    }

    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=" + CHARSET);
        // ruleid: java-xss-response, java-servlet-write
        response.getWriter().println(request.getPathInfo());
    }
}

class ErrorPages {
    ResponseEntity<String> shown() {
        try {
            return ResponseEntity.ok(bank.pay());
        } catch (Exception e) {
            // ruleid: java-exception-to-client
            return ResponseEntity.status(500).body("error: " + e.getMessage());
        }
    }

    ResponseEntity<String> logged() {
        try {
            return ResponseEntity.ok(bank.pay());
        } catch (Exception e) {
            log.error("payment", e);
            // ok: java-exception-to-client
            return ResponseEntity.status(500).body("the payment failed");
        }
    }

    void origin(HttpServletRequest req, HttpServletResponse resp) {
        String origin = req.getHeader("Origin");
        if (origin != null && ORIGINS.contains(origin)) {
            // ok: java-cors-header-from-request
            resp.setHeader("Access-Control-Allow-Origin", origin);
        }
    }
}
