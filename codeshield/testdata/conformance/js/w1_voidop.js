// MATCH:
void 0;
// MATCH:
void foo();
