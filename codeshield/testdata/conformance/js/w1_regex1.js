// MATCH:
a.match(/foo/);
// MATCH:
a.match(/bar/g);
a.match("foo");
