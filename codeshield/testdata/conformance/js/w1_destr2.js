// MATCH:
const {a} = x;
// MATCH:
const {b, c} = x;
const {d: e} = x;
let {f} = x;
({g} = x);
