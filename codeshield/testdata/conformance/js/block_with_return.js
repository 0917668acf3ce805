if (x) {}
if (x) { foo(); }
if (x) { foo(); } else { bar(); }
for (;;) {}
label: for (;;) {}
{ foo(); }
// MATCH:
if (x) { return y; }
// MATCH:
if (x) return y;
