package q;

import static org.junit.Assert.assertTrue;
import java.util.*;
import org.slf4j.*;

// ruleid: override-equals
public class Quality {
    private static final Logger LOG = LoggerFactory.getLogger(Quality.class);
    // ruleid: annotation-arg
    @Column(name = "abc", nullable = false)
    private String name;
    @Column(nullable = false, name = "d", length = 3)
    private String other;
    private Optional<String> opt;

    public boolean equals(Object o) {
        String s = (String) o;
        // ruleid: eqeq-string
        if (s == name) return true;
        if (null == s) return false;
        // ruleid: eqeq-string
        if (o == "abc") { return true; }
        boolean b = s != name;
        // ruleid: eqeq-string
        return "a" == other;
    }

    // ruleid: throws-generic
    void m(List<String> list, Thread t, Optional<Foo> of) throws Exception {
        // ruleid: empty-catch
        try {
            go();
        } catch (Exception e) { }
        try { go(); } catch (IOException | SQLException e) { } finally { done(); }
        // ruleid: system-exit
        System.exit(1);
        // ruleid: log-fmt
        LOG.info("a " + name);
        // ruleid: log-fmt
        LOG.warn("a " + name + " b", e);
        LOG.debug("x {}", name);
        // ruleid: thread-run
        t.run();
        // ruleid: thread-run
        new Thread(() -> go()).run();
        // ruleid: for-size
        for (int i = 0; i < list.size(); i++) { go(); }
        // ruleid: foreach-remove
        for (String s : list) {
            if (s.isEmpty()) list.remove(s);
            list.remove(s);
        }
        // ruleid: field-shadow
        Foo f = null;
        if (x) { f = new Foo(); }
        f.bar();
        List<String> l2 = new ArrayList<>();
        // ruleid: generic-ctor
        List<String> l3 = new ArrayList<String>();
        switch (name) { case "a": go(); break; case "b": case "c": stop(); default: x(); }
        // ruleid: optional-get
        of.get();
        if (of.isPresent()) { of.get().run(); }
        // ruleid: optional-get
        opt.get();
        // ruleid: instanceof-cast
        if (o instanceof String) { String q = (String) o; go(q); }
        // ruleid: sync-getter
        synchronized (this) { go(); }
        // ruleid: ternary-null
        String z = name == null ? null : name.trim();
        // ruleid: static-import-assert
        assertTrue(true);
        // ruleid: find-sql-const
        conn.executeQuery("SELECT * from x");
        conn.executeQuery("SELECT a from x");
        boolean y;
        // ruleid: assignment-comparison
        if (y = go()) { stop(); }
    }

    public static void main(String[] args) {
        System.exit(0);
    }
}

enum Color {
    // ruleid: system-exit
    RED, GREEN("g") { void f() { System.exit(2); } };
    Color(String... s) { }
    public boolean equals(Object o) { return false; }
    public int hashCode() { return 1; }
}
interface Repo extends JpaRepository<User, Long> {
    @Query("select u from User u where u.n = :n")
    List<User> find(@Param("n") String n) throws Exception;
    // ruleid: throws-generic
    default void d() throws Exception { go(); }
}
record Pt(int x, int y) { Pt { if (x < 0) System.exit(3); } }
