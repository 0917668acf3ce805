function o1() { const f = (x) => { sink(x); }; f(source()); }
function o2() { function f(x) { sink(x); } f(source()); }
// ruleid: q10-a
function o3() { const f = (x) => { return x.y; }; sink(f(1)); sink(f(source())); }
function o4() { let v; const f = (x) => { v = x; }; f(source()); sink(v); }
// ruleid: q10-a
function o5() { const o = {}; function f() { o.a = source(); } f(); sink(o.a); }
let tv; function tf() { tv = source(); } tf(); sink(tv);
function o6() { const f = () => source(); const r = f(); sink(r); }
// ruleid: q10-a
function o7() { let v; setTimeout(function() { v = source(); }); sink(v); }
function o8() { let v; o.f = () => { v = source(); }; sink(v); }
function o9() { let v; return { f: () => { v = source(); }, g: sink(v) }; }
