// MATCH:
new Foo();
new Foo(1);
// MATCH:
new Foo;
new a.Foo(1);
new RegExp("abc");
q9 = <Foo {...p} />;
q10 = <Foo a={1} {...p} />;
q11 = <Foo.Bar a={x.y} />;
