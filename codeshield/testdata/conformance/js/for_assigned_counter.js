for (;;) {}
for (let i = 0; i < n; i++) { foo(); }
for (var i = 0; i < n; i++) foo();
// MATCH:
for (i = 0; i < n; i++) {}
Foo.prototype.m = function () {};
label: for (;;) {}
$.ajax({ url: x });
