// MATCH:
new RegExp(x);
// MATCH:
new RegExp("a", "g");
RegExp(x);
