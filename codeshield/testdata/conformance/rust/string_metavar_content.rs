fn f() {
    // MATCH:
    env("HOME");
    env(name);
}
