// MATCH:
/a+/.test(b);
c.test(b);
// MATCH:
/d/g.test(b);
new RegExp('a').test(b);
