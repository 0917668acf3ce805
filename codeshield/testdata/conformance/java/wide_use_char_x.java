import java.util.*;
import java.io.File;
class A<T> {
  private List<String> names = new ArrayList<>();
  Map<String, Integer> map = new HashMap<String, Integer>();
  File f;
  int n;
  String[] arr;
  void m(List<String> p, File g, String... va) {
    names.add("a");
    p.add("b");
    map.put("x", 1);
    f.delete();
    g.delete();
    this.f.delete();
    File h = new File("x");
    h.delete();
    var k = new File("y");
    k.delete();
    new File("z").delete();
    ((File) obj).delete();
    getFile().delete();
    arr[0].trim();
    for (File q : files) { q.delete(); }
    for (var q : files) { q.delete(); }
    Optional<File> of = Optional.empty();
    of.get().delete();
    use(n); use(5); use("s"); use(1.0); use(true); use('c'); use(null); use(n + 1); use(p.size()); use(names);
    int loc = 4; long l = 5L; boolean b = true; Integer boxed = 5; String str = "q";
    use(loc); use(l); use(b); use(boxed); use(str); use(str + "x"); use("a" + "b");
    if (o instanceof File ff) { ff.delete(); }
    Runnable r = () -> g.delete();
    Object oo = new Object() { public void x() { g.delete(); } };
    final File fin = null; fin.delete();
    try { } catch (MyException e) { e.delete(); }
    String[] sa = new String[2]; use(sa);
    List<Map<String, Object>> lm = null; use(lm);
    java.io.File fq = null; fq.delete();
    Map.Entry<String, File> en = null; en.getValue().delete();
  }
}
