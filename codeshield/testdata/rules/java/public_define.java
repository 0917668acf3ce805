import java.io.*;
import javax.servlet.http.*;
class A {
    void a(HttpServletRequest request) {
        // ruleid: s1, s2, s3, t1
        File f2 = new File(request.getParameter("f"));
        // ruleid: s1, s3, t1
        java.io.File f1 = new File(request.getParameter("f"));
        // ruleid: s1, s2, s3, t1
        File f3 = new java.io.File(request);
        // ruleid: s1, s2, s3, t1
        f3 = new File(request.x);
        // ruleid: s4
        FileInputStream i = new FileInputStream(f1);
    }
}
// ruleid: iv, iv2, iv3
class B {
    byte[] IV = {1};
    void m() { new IvParameterSpec(IV); }
}
// ruleid: iv, iv2, iv3
class C {
    int x;
    byte[] IV = {1};
    void m() { new IvParameterSpec(IV); }
}
// ruleid: iv, iv2, iv3
class D {
    private static final byte[] IV = {1};
    void m() { IvParameterSpec s = new IvParameterSpec(IV); c.init(s); }
}
// ruleid: iv, iv2, iv3
class E1 {
    byte[] IV = {1};
    byte[] m() throws E { IvParameterSpec s = new IvParameterSpec(IV); }
}
