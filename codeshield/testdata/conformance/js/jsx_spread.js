x = <div>{a}</div>;
x = <div>{a}{b}</div>;
x = <div>text {a}</div>;
x = <a href={u} />;
x = <a href={`u${v}`} />;
// MATCH:
x = <a {...p} />;
// MATCH:
x = <a href="u" {...p} />;
// MATCH:
x = <a {...q} b={1} />;
x = <a onClick={f} />;
