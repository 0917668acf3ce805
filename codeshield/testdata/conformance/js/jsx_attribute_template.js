x = <div>{a}</div>;
x = <a href={"u"} />;
x = <a href={u} />;
// MATCH:
x = <a href={`u`} />;
// MATCH:
x = <a href={`u${v}`} />;
x = <a href />;
x = <a {...p} />;
x = <a href="u" {...p} />;
