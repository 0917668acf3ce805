// MATCH:
const a = <a href={x}>foo</a>;
// MATCH:
const b = <a href={x} target="_blank">foo <b>bar</b></a>;
// MATCH:
const c = <a target="_blank" href={x}></a>;
// MATCH:
const d = <a href="x">foo</a>;
// MATCH:
const e = <a href={x}/>;
