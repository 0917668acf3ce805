// ruleid: q4-ds3
function a() { if (x) { foo(); } }
function b() { foo(); }
// ruleid: q4-ds3
function c() { x(); foo(); }
