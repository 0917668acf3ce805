function m() {
for (;;) { f(1); }
for (; a;) { f(2); }
for (; a; b()) { f(3); }
for (c();;) { f(4); }
for (c(); a;) { f(5); }
// MATCH:
for (c = 1; a; b++) { f(6); }
// MATCH:
for (let z = 1; a; b++) { f(7); }
for (let z = 1, y = 2; a; b++) { f(8); }
for (let z = 1;;) { f(9); }
}
