// MATCH:
void a(char *s) {}

// MATCH:
void b(int n, char *s) {}

void c(int n) {}
