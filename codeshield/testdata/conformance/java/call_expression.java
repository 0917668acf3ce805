class A {
  int f() {
    // MATCH:
    run();
    // MATCH:
    use(run());
    // MATCH:
    if (run() == 1) {}
    return a.run();
  }
}
