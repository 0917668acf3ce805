void f() {
    // MATCH:
    try {
        a();
    } catch (Err e) {
        b();
    }
    try {
        c();
    } catch (...) {
    }
}
