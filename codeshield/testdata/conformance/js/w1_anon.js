// MATCH:
setTimeout("foo()", 100);
setTimeout(() => foo(), 100);
// MATCH:
setTimeout(`foo()`);
// MATCH:
const s = "foo()"; setTimeout(s, 1);
