// MATCH:
a(`foo`);
a("foo");
a(`foo ${x}`);
