// MATCH:
int a(void) {
    return 1;
}

// MATCH:
static void b(int x, char *y) {}

int c(void);
