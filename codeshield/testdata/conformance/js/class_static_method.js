// MATCH:
class Foo extends a.Base { x = 1; m() {} static s() {} get g() { return 1 } }
@Dec() class C2 {}
if (x) {}
while (x) {}
for (;;) {}
function g13(...a) {}
$.ajax({ url: x });
