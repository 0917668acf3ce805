// MATCH:
const a = { b: 1 } satisfies C;
