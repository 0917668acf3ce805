x = <div>{a}</div>;
x = <div>{a}{b}</div>;
// MATCH:
x = <a href="u" />;
// MATCH:
x = <a href={"u"} />;
// MATCH:
x = <a href={u} />;
// MATCH:
x = <a href={`u`} />;
// MATCH:
x = <a href={u.v} target="b">t</a>;
// MATCH:
x = <a href />;
x = <a {...p} />;
// MATCH:
x = <a href="u" {...p} />;
x = <a {...q} b={1} />;
