fn f() {
    // MATCH:
    unsafe {
        g();
    }
    // MATCH:
    unsafe { h() }
    {
        i();
    }
}
