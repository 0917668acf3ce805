class K { void f() {
string x = "A";
// MATCH:
p(x);
if (c) { g(); }
// MATCH:
p(x);
while (c) { x = "B"; x = "A";
// MATCH:
p(x);
}
// MATCH:
p(x);
x = "A";
while (c) {
p(x);
}
p(x);
} }
