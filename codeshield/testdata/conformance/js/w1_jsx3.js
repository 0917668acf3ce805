// MATCH:
const a = <div {...props} />;
// MATCH:
const b = <div a="b" {...props}>x</div>;
const c = <div />;
