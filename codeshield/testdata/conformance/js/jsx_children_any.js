// MATCH:
q1 = <div></div>;
// MATCH:
q2 = <div/>;
// MATCH:
q3 = <div>text</div>;
// MATCH:
q4 = <div className="a">x</div>;
// MATCH:
q5 = <div className='a' id="b">x</div>;
q6 = <a href={x}>y</a>;
q7 = <a href={x}>{y}</a>;
q8 = <a href="x" target="b">y</a>;
q9 = <Foo {...p} />;
q10 = <Foo a={1} {...p} />;
q11 = <Foo.Bar a={x.y} />;
// MATCH:
q12 = <><div/></>;
