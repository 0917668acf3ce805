class A { void f() {
    if (a) return;
    if (b) { Foo(); }
    // MATCH:
    if (c) Foo(); else Bar();
    // MATCH:
    if (d) { Foo(); } else { Bar(); }
    // MATCH:
    if (e) { Foo(); Baz(); } else if (x) { Bar(); }
    while (x) Foo();
    while (y) { Foo(); }
    for (;;) Foo();
} }
