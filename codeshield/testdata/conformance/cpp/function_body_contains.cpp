// MATCH:
void a(void) {
    abort();
}

// MATCH:
void b(void) {
    g();
    abort();
    h();
}

void c(void) {}
