if (x) {}
// MATCH:
while (x) {}
do { foo() } while (x);
for (;;) {}
function g13(...a) {}
{ foo(); }
$.ajax({ url: x });
