// MATCH:
switch (x) { case 1: foo(); break; default: bar(); }
function g12(a = 1) {}
function g13(...a) {}
label: for (;;) {}
$.ajax({ url: x });
$.ajax({ type: "a", url: x, data: 1 });
foo({ a: 2 });
