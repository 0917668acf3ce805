fn f() {
    // MATCH:
    a = secret();
    // MATCH:
    let b = secret();
    // MATCH:
    self.c = secret();
}
