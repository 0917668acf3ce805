class A {
  static final String SF = "a";
  final String F = "b";
  private String P = "c";
  String D = "d";
  public static String PS = "e";
  private static String PS2 = "e";
  final String NI;
  A() { this.NI = "x"; }
  void f(String p, final String q, boolean c) {
    sink(SF);  //= string
    sink(F);  //= string
    sink(P);  //= none
    sink(D);  //= none
    sink(PS);  //= none
    sink(this.F);  //= string
    sink(this.P);  //= none
    sink(A.SF);  //= none
    sink(NI);  //= none
    String x = "a";
    sink(x);  //= string
    String y = "a" + x;
    sink(y);  //= string
    String z = "a" + p;
    sink(z);  //= none
    sink(String.format("%s", x));  //= string
    sink(x + 1);  //= string
    sink(c ? "a" : "b");  //= string
    sink((String) "a");  //= string
    String w = null;
    w = "q";
    sink(w);  //= string
    String v;
    if (c) v = "a"; else v = "b";
    sink(v);  //= string
    try { x = "z"; } finally { }
    sink(x);  //= string
    sink("a".toString());  //= none
    sink(new String("a"));  //= none
    sink("a".concat("b"));  //= none
    String u = "a";
    Runnable r = () -> sink(u);  //= string
    String t = "a";
    foo(t);
    sink(t);  //= string
    switch (p) { case "a": t = "b"; break; default: t = "c"; }
    sink(t);  //= string
    if (c) { t = "a"; return; }
    String s = "q"; 
    s += p;
    sink(s);  //= none
    sink(PS2);  //= string
    sink(p = "a");  //= none
    String[] arr = {"a"};
    sink(arr[0]);  //= none
    for (String e : arr) { sink(e); }  //= none
    final StringBuilder sb = new StringBuilder("a");
    sink(sb.toString());  //= none
    sink(E.SX);  //= none
    while (c) { String in = "x"; sink(in); }  //= string
    do { s = "a"; } while (c);
    sink(s);  //= string
    sink(F + SF);  //= string
    sink("" + c);  //= none
    sink("" + 'c');  //= none
    sink('c');  //= none
    synchronized (this) { sink(s); }  //= string
    sink("");  //= string
  }
  void g() { P = "z"; sink(P); /*41*/ sink(D); }
}
class E { static final String SX = "a"; }
