package com.x.app;

import java.io.*;
import java.util.List;
import java.security.MessageDigest;
import static java.lang.Math.max;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/api")
public class UserController extends Base<User> implements Serializable, Other {
    private static final String KEY = "secret";
    @Autowired
    private UserService service;
    protected int count = 0;
    private List<String> names = new ArrayList<>();

    public UserController(UserService service) { super(); this.service = service; }

    @GetMapping("/users/{id}")
    public ResponseEntity<User> get(@PathVariable Long id, @RequestParam(name = "q", required = false) String q) throws IOException {
        String sql = "SELECT * FROM u WHERE n = '" + q + "'";
        Statement st = conn.createStatement();
        ResultSet rs = st.executeQuery(sql);
        PreparedStatement ps = conn.prepareStatement("SELECT * FROM u WHERE id = ?");
        ps.setLong(1, id);
        rs = conn.createStatement().executeQuery("SELECT " + q);
        Runtime.getRuntime().exec("ls " + q);
        new ProcessBuilder("sh", "-c", q).start();
        MessageDigest md = MessageDigest.getInstance("MD5");
        Cipher c = Cipher.getInstance("DES/ECB/PKCS5Padding");
        return ResponseEntity.ok(service.find(id));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String p = request.getParameter("p");
        response.getWriter().println("<h1>" + p + "</h1>");
        Cookie ck = new Cookie("a", p);
        ck.setSecure(false);
        response.addCookie(ck);
        response.sendRedirect(request.getParameter("u"));
        try (InputStream in = new FileInputStream(p); Reader r = new InputStreamReader(in)) {
            in.read();
        } catch (FileNotFoundException | IllegalStateException e) {
            e.printStackTrace();
        } catch (Exception e) {
            throw new RuntimeException("x", e);
        } finally {
            close();
        }
        for (int i = 0; i < 10; i++) { count += i; }
        for (String s : names) { System.out.println(s); }
        while (count > 0) { count--; }
        do { count++; } while (count < 3);
        if (p == null || p.isEmpty()) { return; } else if (p.equals("x")) { foo(); } else { bar(); }
        switch (p) { case "a": foo(); break; default: bar(); }
        int r = switch (p) { case "a" -> 1; case "b", "c" -> { yield 2; } default -> 3; };
        Object o = (Object) p;
        if (o instanceof String s && s.length() > 3) { use(s); }
        names.stream().filter(n -> n.length() > 1).map(String::trim).collect(Collectors.toList());
        names.forEach(n -> { System.out.println(n); });
        Runnable run = () -> foo();
        new Thread(new Runnable() { @Override public void run() { foo(); } }).start();
        int[] arr = {1, 2, 3};
        int[] arr2 = new int[]{1, 2};
        String[][] m = new String[3][4];
        arr[0] = arr[1];
        String t = p != null ? p : "none";
        synchronized (this) { foo(); }
        assert count > 0 : "msg";
        label: for (;;) { break label; }
        var v = new HashMap<String, List<Integer>>();
        String tb = """
            hello
            """;
        final int k = 3;
        char ch = 'x';
        // MATCH:
        long l = 10L;
        this.count = 3;
        super.doGet(request, response);
        Foo.<String>bar(p);
        boolean b = !flag & true | false ^ x;
        x >>>= 2;
        int y = -1;
        throw new IllegalArgumentException();
    }

    enum Color { RED, GREEN(2); int n; Color() {} Color(int n) { this.n = n; } }
    interface Shape { double area(); default void go() {} }
    record Point(int x, int y) { Point { if (x < 0) throw new X(); } }
    static { System.loadLibrary("x"); }
    abstract static class Abs<T extends Comparable<T>> { abstract T run(T t); }
    @interface Ann { String value() default "x"; }
    sealed interface S permits A, B {}
}
