// MATCH:
const a = <><b/></>;
const b = <div><b/></div>;
