x = <div>{a}</div>;
x = <div>{a}{b}</div>;
x = <div>text {a}</div>;
x = <a href={u} />;
x = <a {...p} />;
x = <a {...q} b={1} />;
// MATCH:
x = <a style={{color: "red"}} />;
// MATCH:
x = <a style={{color: c, b: 1}} />;
