class A {
  void f() {
    // MATCH:
    switch (a) { case 1: b(); }
    // MATCH:
    switch (a) { case 2: b(); case 1: c(); break; }
    switch (a) { case 2: b(); }
  }
}
