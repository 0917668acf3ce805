// ruleid: w2-sideeff
function a() { load(x); sink(x); check(x); sink(x); }
function b() { load2(x); sink(x); }
// ruleid: w2-sideeff
function c() { load(x.y); sink(x.y); sink(x.z); sink(x); }
// ruleid: w2-sideeff
function d() { load(x); if (k) { check(x); } sink(x); }
function e() { load(x); x = 1; sink(x); }
