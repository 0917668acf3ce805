const a: Foo = make();
// MATCH:
a.run();
const b = new Foo();
// MATCH:
b.run();
const c = make();
c.run();
// MATCH:
new Foo().run();
// MATCH:
(d as Foo).run();
