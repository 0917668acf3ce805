// MATCH:
const a = <div>foo</div>;
// MATCH:
const b = <div id="1"><p/></div>;
// MATCH:
const c = <div/>;
