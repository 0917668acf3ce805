foo(`a${x}b${y}`);
// MATCH:
o.y;
// MATCH:
o?.y;
// MATCH:
o.y();
// MATCH:
o?.y();
// MATCH:
o.y?.();
// MATCH:
delete o.y;
// MATCH:
q11 = <Foo.Bar a={x.y} />;
// MATCH:
foo(bar(x.y));
// MATCH:
foo(() => x.y);
// MATCH:
foo(() => { return x.y });
