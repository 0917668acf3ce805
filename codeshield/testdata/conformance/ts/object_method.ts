// MATCH:
x = {run() { a(); }};
// MATCH:
x = {run: function () { a(); }};
// MATCH:
x = {run: () => { a(); }};
x = {other() {}};
