foo(`a${x}`);
// MATCH:
/abc/;
// MATCH:
/abc/g;
q1 = <div></div>;
q2 = <div/>;
q3 = <div>text</div>;
q12 = <><div/></>;
tag`a${x}`;
