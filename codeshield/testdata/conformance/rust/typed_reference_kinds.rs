fn f(a: &Conn, b: &mut Conn, c: Conn, d: &dyn Conn) {
    // MATCH:
    take(a);
    // MATCH:
    take(b);
    take(c);
    // MATCH:
    take(d);
}
