void m() {
// MATCH:
if (a) { f(1); }
if (a) { f(1); g(2); }
if (a) { }
// MATCH:
if (a) f(1);
while (a) { f(1); }
}
