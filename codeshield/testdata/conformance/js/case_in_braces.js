function m() {
// MATCH:
switch (a) { case 1: { f(1); break; } }
// MATCH:
switch (a) { case 1: f(1); break; }
switch (a) { case 1: f(1); }
switch (a) { case 1: { f(1); } break; }
}
