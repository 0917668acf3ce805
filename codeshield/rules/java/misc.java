class MiscFixture extends WebViewClient {
    // ruleid: java-hardcoded-password
    private static final String DB_PASSWORD = "Tr0ub4dor&3";
    // ok: java-hardcoded-password
    private static final String PASSWORD_PARAM = "user.password";
    // ok: java-hardcoded-password
    private final String password = System.getenv("DB_PASSWORD");
    // ruleid: java-hardcoded-service-key
    String url = "https://maps.example.com/?key=AIzaSyA0123456789abcdefghijklmnopqrstuv";
    // ok: java-hardcoded-service-key
    String url2 = "https://maps.example.com/?key=" + key;

    void connect(String secret) throws Exception {
        // ruleid: java-hardcoded-password
        Connection c = DriverManager.getConnection("jdbc:mysql://db/app", "root", "hunter2");
        // ok: java-hardcoded-password
        Connection d = DriverManager.getConnection("jdbc:mysql://db/app", "root", secret);
    }

    void threads(Worker worker) {
        // ruleid: java-obsolete-api
        this.gameThread.stop();
        // ok: java-obsolete-api
        worker.stop();
        // ruleid: java-obsolete-api
        boolean b = Character.isJavaLetter('x');
    }

    void webView(WebSettings settings) {
        // ruleid: java-webview-file-access
        settings.setAllowFileAccess(true);
        // ok: java-webview-file-access
        settings.setAllowFileAccess(false);
        // ruleid: java-webview-script
        settings.setJavaScriptEnabled(true);
        // ok: java-webview-script
        settings.setJavaScriptEnabled(false);
    }

    @Override
    public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {
        // ruleid: java-webview-ignores-tls-errors
        handler.proceed();
    }

    void files(Context ctx) {
        // ok: java-webview-ignores-tls-errors
        step.proceed();
        // ruleid: java-android-world-accessible
        ctx.openFileOutput("x", Context.MODE_WORLD_READABLE);
        // ok: java-android-world-accessible
        ctx.openFileOutput("x", Context.MODE_PRIVATE);
        // ruleid: java-android-mutable-intent
        PendingIntent.getActivity(ctx, 0, intent, 0);
        // ok: java-android-mutable-intent
        PendingIntent.getActivity(ctx, 0, intent, PendingIntent.FLAG_IMMUTABLE);
    }

    void logs(String password, String user) {
        // ruleid: java-secret-in-log
        log.info("password is " + password);
        // ruleid: java-secret-in-log
        System.out.println("key: " + apiKey);
        // ok: java-secret-in-log
        log.info("login of {}", user);
    }

    void regex(HttpServletRequest req, String text) {
        // ruleid: java-regex-from-request
        Pattern a = Pattern.compile(req.getParameter("re"));
        // ok: java-regex-from-request
        Pattern b = Pattern.compile(Pattern.quote(req.getParameter("re")));
        // ruleid: java-regex-backtracks
        Pattern c = Pattern.compile("^(a+)+$");
        // ok: java-regex-backtracks
        Pattern d = Pattern.compile("^a+$");
    }

    void sizes(HttpServletRequest req) {
        int n = Integer.parseInt(req.getParameter("n"));
        // ruleid: java-array-size-from-request
        byte[] a = new byte[n];
    }

    void sizesChecked(HttpServletRequest req) {
        int n = Integer.parseInt(req.getParameter("n"));
        if (n > 4096) {
            throw new IllegalArgumentException();
        }
        // ok: java-array-size-from-request
        byte[] a = new byte[n];
    }

    void session(HttpSecurity http) throws Exception {
        // ruleid: java-session-fixation
        http.sessionManagement().sessionFixation().none();
        // ok: java-session-fixation
        http.sessionManagement().sessionFixation().migrateSession();
    }
}
