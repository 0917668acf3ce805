const { a } = load();
const [b] = load();
// MATCH:
const c = load(1);
const { d } = other;
let e = load();
