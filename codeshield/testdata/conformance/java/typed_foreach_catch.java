class A {
  void f(List<Throwable> l) {
    try { a(); } catch (Throwable e) {
      log(e);
    }
    for (Throwable t : l) {
      // MATCH:
      log(t);
    }
    for (Other o : l) {
      log(o);
    }
  }
}
