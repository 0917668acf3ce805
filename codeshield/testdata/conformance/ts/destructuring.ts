// MATCH:
const { a } = foo();
// MATCH:
const { b, c } = foo();
const d = foo();
const { e: f } = foo();
