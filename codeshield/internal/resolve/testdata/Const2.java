class A {
  String nf = "ab";
  private String pnf = "ab";
  void f(String c) {
    sink(nf);  //= none
    sink(pnf);  //= "ab"
    sink(LATE);  //= none
    sink(LATE2);  //= none
    String x = "ab";
    new Thread(new Runnable() { public void run() { sink(x); } });  //= none
    final String y = "ab";
    new Thread(new Runnable() { public void run() { sink(y); } });  //= "ab"
    String z = "a";
    for (int i = 0; i < 3; i++) z = z + "b";
    sink(z);  //= none
    if (c == null) z = "b"; else z = "c";
    sink(z + "x");  //= string
    sink("x" + z);  //= string
    int n = 7;
    sink(n);  //= 7
    sink((7));  //= 7
    String u = c == null ? "a" : c;
    sink(u);  //= none
    sink(new A().nf);  //= none
    boolean b = true; if (b) { sink(b); }  // Semgrep: none //= true
    String s1 = c; s1 = "x"; sink(s1);  //= string
    String a1, a2 = "ab"; sink(a2);  //= "ab"
    var vv = "ab"; sink(vv);  //= "ab"
    try (Foo r = foo("ab")) { sink(vv); }  //= "ab"
    switch (c) { case "a" -> vv = "c"; default -> vv = "d"; } sink(vv);  //= string
    Runnable rr = () -> { sink(y); sink(vv); };
    sink(String.valueOf("ab"));  //= none
    sink(Str.format("ab"));  //= none
    sink("a".format("ab"));  //= none
    sink(java.lang.String.format("ab", 7));  //= string
  }
  static final String LATE = "ab";
  static final String LATE2; static { LATE2 = "ab"; }
}
