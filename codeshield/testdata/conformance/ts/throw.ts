// MATCH:
function f() { throw new A('b'); }
function g() { throw a; }
