// MATCH:
function a() { foo(); }
function b() { if (x) { foo(); } }
// MATCH:
function c() { bar(foo()); }
// MATCH:
function d() { return foo(1); }
function e() { x(); foo(); }
