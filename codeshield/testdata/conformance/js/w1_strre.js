// MATCH:
foo("http://x");
// MATCH:
foo('https://y');
foo("ftp://x");
// MATCH:
foo(`http://z`);
// MATCH:
const u = "http://w"; foo(u);
