class A { int g(int a) {
// MATCH:
switch (x) { case 1: foo(); break; }
// MATCH:
switch (x) { case 1: case 2: foo(); break; }
// MATCH:
switch (x) { case 2: case 1: foo(); break; }
// MATCH:
switch (x) { case 0: case 1: case 2: foo(); break; default: bar(); }
// MATCH:
switch (x) { case 0: bar(); break; case 1: foo(); break; }
// MATCH:
switch (x) { case 1: bar(); foo(); break; case 3: z(); }
} }
