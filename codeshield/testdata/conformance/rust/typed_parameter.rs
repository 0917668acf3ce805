fn f(a: Secret, b: Public) {
    // MATCH:
    sink(a);
    sink(b);
}
