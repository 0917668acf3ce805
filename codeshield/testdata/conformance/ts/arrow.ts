// MATCH:
a(() => { b(); });
// MATCH:
a(x => { b(); });
// MATCH:
a(x => b());
// MATCH:
a(function () { b(); });
