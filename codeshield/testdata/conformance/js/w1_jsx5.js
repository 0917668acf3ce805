// MATCH:
const a = <div id="x" />;
const b = <div id={x} />;
// MATCH:
const c = <div id="x" cls="y" />;
