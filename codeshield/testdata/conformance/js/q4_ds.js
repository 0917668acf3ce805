function a() { if (x) { foo(); } }
// MATCH:
function b() { if (foo()) { x(); } }
function c() { for (;;) { foo(); } }
// MATCH:
function d() { while (foo()) { } }
// MATCH:
function e() { const x = foo(); }
// MATCH:
function f() { throw foo(); }
// MATCH:
function g() { return foo(); }
// MATCH:
function h() { switch (foo()) { case 1: x(); } }
function i() { try { foo(); } catch (e) {} }
// MATCH:
function j() { for (const x of foo()) { y(); } }
function k() { return () => foo(); }
function l() { { foo(); } }
function m() { if (x) foo(); }
function n() { do { foo(); } while (z); }
function o() { var x = 1, y = foo(); }
