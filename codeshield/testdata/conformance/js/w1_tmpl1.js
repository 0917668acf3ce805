// MATCH:
a(`foo ${x} bar`);
// MATCH:
a(`${x}`);
// MATCH:
a(`foo ${x} ${y}`);
a(`foo`);
a("foo" + x);
