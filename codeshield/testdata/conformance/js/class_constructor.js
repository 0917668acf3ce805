// MATCH:
class B extends Base { constructor() { super(); } }
@Dec() class C2 {}
if (x) {}
while (x) {}
for (;;) {}
function g13(...a) {}
$.ajax({ url: x });
