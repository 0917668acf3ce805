x = <div>{a}</div>;
x = <div>{a}{b}</div>;
x = <div>text {a}</div>;
// MATCH:
x = <a href="u" />;
// MATCH:
x = <a href={"u"} />;
// MATCH:
x = <a href={u} />;
// MATCH:
x = <a href={`u`} />;
// MATCH:
x = <a href={`u${v}`} />;
// MATCH:
x = <a href={u.v} target="b">t</a>;
// MATCH:
x = <a href />;
x = <a {...p} />;
