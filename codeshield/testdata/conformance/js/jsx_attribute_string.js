q1 = <div></div>;
q2 = <div/>;
q3 = <div>text</div>;
// MATCH:
q4 = <div className="a">x</div>;
// MATCH:
q5 = <div className='a' id="b">x</div>;
q8 = <a href="x" target="b">y</a>;
q10 = <Foo a={1} {...p} />;
q12 = <><div/></>;
