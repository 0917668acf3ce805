fn f(p: P) {
// MATCH:
    unsafe { read(p) }
    read(p);
    { read(p) }
}
