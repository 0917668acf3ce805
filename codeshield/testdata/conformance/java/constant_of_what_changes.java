class K { void f() {
    String x = "A";
    // MATCH:
    p(x);
    x.y = "b";
    p(x);
    String z = "A";
    z[0]++;
    p(z);
} }
