fn f() {
    // MATCH:
    lock();
    work();
    unlock();
}

fn g() {
    lock();
}

fn h() {
    // MATCH:
    lock();
    if ok {
        unlock();
    }
}
