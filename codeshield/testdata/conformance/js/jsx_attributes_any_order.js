x = <div className="a" />;
x = <div><p>a</p><p>b</p></div>;
x = <div><b/><p>a</p></div>;
x = <>a</>;
// MATCH:
x = <a b="1" c="2" />;
// MATCH:
x = <a c="2" b="1" />;
x = <a b="1" />;
x = <div data-a="1" aria-b={c} />;
