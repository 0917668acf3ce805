if (x) {}
if (x) { foo(); }
// MATCH:
if (x) { foo(); } else { bar(); }
// MATCH:
if (x) { foo(); } else if (y) { bar(); }
while (x) {}
function g13(...a) {}
if (x) { return y; }
$.ajax({ url: x });
