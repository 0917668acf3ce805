class A {
  private HttpServletRequest field;
  void f(HttpServletRequest r, Other o) {
    // MATCH:
    r.getParameter("a");
    o.getParameter("a");
    // MATCH:
    field.getParameter("b");
    // MATCH:
    this.field.getParameter("c");
  }
  void g(javax.servlet.http.HttpServletRequest q) {
    q.getParameter("d");
  }
}
