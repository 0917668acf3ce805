void f(void) {
    // MATCH:
    lock();
    work();
    unlock();
}

void g(void) {
    lock();
}

void h(void) {
    // MATCH:
    lock();
    if (ok) {
        unlock();
    }
}
