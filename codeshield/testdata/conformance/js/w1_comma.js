// MATCH:
x = (a, b);
// MATCH:
for (i = 0, j = 1; ; ) {}
