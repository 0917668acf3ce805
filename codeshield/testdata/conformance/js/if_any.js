// MATCH:
function g2() { foo(); if (x) { bar(); } }
// MATCH:
if (x) {}
// MATCH:
if (x) foo();
// MATCH:
if (x) { foo(); }
// MATCH:
if (x) { foo(); } else { bar(); }
// MATCH:
if (x) { foo(); } else if (y) { bar(); }
while (x) {}
for (;;) {}
function g13(...a) {}
{ foo(); }
// MATCH:
if (x) { return y; }
$.ajax({ url: x });
