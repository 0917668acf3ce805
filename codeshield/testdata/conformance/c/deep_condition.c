void f(void) {
    // MATCH:
    if (danger()) {
    }
    // MATCH:
    if (ok && !danger()) {
    }
    // MATCH:
    if (check(danger())) {
    }
    if (safe()) {
        danger();
    }
}
