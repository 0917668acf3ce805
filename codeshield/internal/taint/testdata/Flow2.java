class A {
  void f(HttpServletRequest req, String p) {
    String x = source();
    Foo o = new Foo(); o.a = x; sink(o.a);  //= safefn
    sink(o.b);  //= clean
    sink(o.toString());  //= taint
    Foo o2 = o; sink(o2.a);  //= safefn
    String[] arr = new String[3]; arr[0] = x; sink(arr[1]);  //= safefn
    for (int i = 0; i < 3; i++) { sink(p); p = x; }  //= safefn
    if (x == null) { x = "a"; } sink(x);  //= safefn
    if (p == null) { x = "a"; return; } sink(x);  //= safefn
    String y = x.trim().substring(1); sink(y);  //= taint
    String z = "a" + (p == null ? x : "b"); sink(z);  //= safefn
    String w = new String(x); sink(w);  //= safefn
    byte[] b = x.getBytes(); sink(b);  //= safefn
    o.setA(x).setB(1); sink(o);  //= safefn
    Foo o3 = new Foo(); o3.setBar("a", x); sink(o3);  //= clean
    Foo o4 = foo(); o4.setBar(x); Foo o5 = o4; sink(o5.getBar());  //= safefn
    sink(o4.getBar().trim());  //= taint
    bar(o4); sink(o4.getBar());  //= safefn
    List<String> l = Arrays.asList(x); sink(l.get(0));  //= taint
    for (String s : l) { sink(s); }  //= taint
    l.stream().map(s -> s + "a").forEach(s -> sink(s));  //= clean
    sink(l.stream().map(s -> s).collect(toList()));  //= taint
    try { foo(x); } catch (Exception e) { sink(x); } finally { sink(x); }
    do { sink(x); } while (p != null);  //= safefn
    label: while (true) { if (p == null) break label; x = "safe"; break; } sink(x);  //= safefn
    int i = 0; i += source(); sink(i);  //= safefn
    x = san(x); sink(x);  //= clean
    String u = p; u = source(); { String v = u; sink(v); }  //= safefn
    this.fld = u; sink(this.fld);  //= safefn
    sink(fld);  //= safefn
    A.stat = u; sink(A.stat);  //= safefn
    assert sink(u);  //= safefn
    super.foo(sink(u));  //= safefn
    Object k = (Runnable) () -> { sink(u); };  //= safefn
    class Local { void m() { sink(u); } }  //= clean
    var anon = new Object() { String q = source(); void m() { sink(q); } };  //= clean
    int[] nums = {1, source()}; sink(nums[0]);  //= safefn
    boolean bb = x instanceof String; sink(bb);  //= clean
    char c = source().charAt(0); sink(c);  //= taint
    return sink(u);  //= safefn
  }
  private String fld;
  @Foo(sink(source())) void ann() {}  // Semgrep: clean //= safefn
  static { String s = source(); sink(s); }  // Semgrep: clean //= safefn
  { String s = source(); sink(s); }  //= safefn
  A() { String s = source(); sink(s); }  //= safefn
  enum E { X(sink(source())); }  // Semgrep: clean //= safefn
  interface I { default void m() { sink(source()); } }  //= safefn
  record R(String a) { R { sink(source()); } }  //= safefn
}
