// MATCH:
switch (a) { case 1: foo(); }
// MATCH:
switch (a) { case 1: foo(); break; case 2: bar(); }
switch (a) { default: x(); }
