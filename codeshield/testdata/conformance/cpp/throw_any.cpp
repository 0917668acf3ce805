void f() {
    if (a)
        // MATCH:
        throw Err("x");
    // MATCH:
    throw b;
}
