class A {
  private String f1 = source();
  String f2 = source();
  static String f3 = source();
  final String f4 = source();
  void f(String c) {
    sink(f1);  //= clean
    sink(f2);  //= clean
    sink(f3);  //= clean
    sink(f4);  //= safefn
    sink(this.f1);  //= clean
    String x = source();
    String y = x + "a"; sink(y);  //= safefn
    StringBuilder sb = new StringBuilder();
    sb.append(x);
    sink(sb);  //= clean
    sink(sb.toString());  //= clean
    sb.append("a").append(x);
    sink(sb.toString());  //= clean
    List<String> l = new ArrayList<>();
    l.add(x);
    sink(l);  //= clean
    sink(l.get(0));  //= clean
    Map<String,String> m = new HashMap<>();
    m.put("a", x);
    sink(m);  //= clean
    sink(m.get("a"));  //= clean
    sink(String.format("%s", x));  //= taint
    sink((Foo) x);  //= safefn
    sink(x.length());  //= taint
    int n = x.length(); sink(n);  //= taint
    boolean b = x.equals("a"); sink(b);  //= taint
    Integer i = Integer.parseInt(x); sink(i);  //= taint
    int j = foo(x); sink(j);  //= taint
    String[] arr = {x}; sink(arr);  //= safefn
    sink(arr[0]);  //= safefn
    sink(new Foo(x));  //= safefn
    sink(() -> x);  //= clean
    l.forEach(e -> sink(e));  //= clean
    for (String e : arr) sink(e);  //= safefn
    Foo foo = new Foo(); foo.setBar(x); sink(foo.getBar());  //= safefn
    sink(foo);  //= safefn
    sink(foo.bar);  //= safefn
    sink(foo.getBaz());  //= clean
    foo.bar = "a"; sink(foo.getBar());  //= clean
    try { y = source(); } catch (Exception e) { sink(e); }  //= clean
    try (Reader r = source()) { sink(r); }  //= safefn
    synchronized (x) { sink(x); }  //= safefn
    Object o = c == null ? x : null; sink(o);  //= safefn
    String z; if ((z = source()) != null) sink(z);  //= safefn
    while ((z = x.readLine()) != null) { sink(z); }  //= taint
    int k = 0; k = source(); sink(k);  //= safefn
    boolean bb = source(); sink(bb);  //= safefn
    long ll = source() + 1; sink(ll);  //= safefn
    f1 = "safe"; sink(f1);  //= clean
    this.f2 = x; sink(f2);  //= safefn
    new Thread(new Runnable() { public void run() { sink(x); } });  //= clean
    x.foo(c); sink(c);  //= clean
    c.foo(x); sink(c);  //= clean
    sink(c.foo(x).bar());  //= taint
    char[] ch = x.toCharArray(); sink(ch);  //= taint
    if (x instanceof String s) { sink(s); }  // Semgrep: clean //= safefn
    switch (x) { case "a": sink("a"); }  //= clean
    var q = switch (c) { case "a" -> x; default -> "b"; }; sink(q);  // Semgrep: clean //= safefn
    foo.copy(x).run(); sink(foo);  //= clean
    sink(x == null);  //= safefn
    Optional.of(x).map(v -> sink(v));  //= clean
    sink(A.f3);  //= clean
  }
  String ret() { return source(); }
  void g() { sink(ret()); sink(this.ret()); }
  void h(String q) { sink(q); }  //= clean
  void i() { h(source()); }
}
