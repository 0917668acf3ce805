// MATCH:
function a() { b(); return 1; }
function c() { b(); }
// MATCH:
x = {d() { return 2; }};
