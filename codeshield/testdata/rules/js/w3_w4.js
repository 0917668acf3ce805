// ruleid: w3-w4
function f() { return (a); }
// ruleid: w3-w4
function g() { return a; }
function h() { return (a.b + c); }
