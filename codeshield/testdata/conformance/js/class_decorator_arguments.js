// MATCH:
@Dec class C1 {}
// MATCH:
@Dec() class C2 {}
// MATCH:
@Dec(1) @Other class C3 { @Dec() m() {} @Dec n() {} }
if (x) {}
while (x) {}
for (;;) {}
function g13(...a) {}
{ foo(); }
$.ajax({ url: x });
