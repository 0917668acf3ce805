foo(() => {});
q1 = <div></div>;
q2 = <div/>;
// MATCH:
q4 = <div className="a">x</div>;
// MATCH:
q6 = <a href={x}>y</a>;
// MATCH:
q7 = <a href={x}>{y}</a>;
// MATCH:
q8 = <a href="x" target="b">y</a>;
q9 = <Foo {...p} />;
// MATCH:
q10 = <Foo a={1} {...p} />;
// MATCH:
q11 = <Foo.Bar a={x.y} />;
q12 = <><div/></>;
