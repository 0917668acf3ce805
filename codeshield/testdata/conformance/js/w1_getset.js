// MATCH:
const o = { get a() { return 1; }, b() { return 2; } };
// MATCH:
class C { get d() { return 1; } }
