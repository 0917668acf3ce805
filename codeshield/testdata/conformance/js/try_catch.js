if (x) {}
while (x) {}
for (;;) {}
function g13(...a) {}
{ foo(); }
$.ajax({ url: x });
// MATCH:
try { foo() } catch (e) { }
