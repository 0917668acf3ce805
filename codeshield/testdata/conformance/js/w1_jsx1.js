// MATCH:
const a = <div dangerouslySetInnerHTML={{__html: x}} />;
// MATCH:
const b = <div className="a" dangerouslySetInnerHTML={{__html: x}}></div>;
// MATCH:
const c = <Foo dangerouslySetInnerHTML={x}>hi</Foo>;
const d = <Foo {...props} />;
