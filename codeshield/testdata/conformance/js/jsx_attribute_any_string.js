x = <div className="a" />;
// MATCH:
x = <a href="u" />;
// MATCH:
x = <a href="u">t</a>;
// MATCH:
x = <a href={"u"} />;
// MATCH:
x = <a href={`u`} />;
x = <a href />;
// MATCH:
x = <a href="u" {...p} />;
x = <Foo.Bar.Baz a="1" />;
x = <>a</>;
x = <a b="1" />;
x = <svg:a xlink:href="a" />;
