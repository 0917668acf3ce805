// MATCH:
a(x => x.run());
// MATCH:
a((y) => y.run());
a(x => y.run());
// MATCH:
a(function (z) { return z.run(); });
