// MATCH:
export const a = 1;
const b = 2;
// MATCH:
export const c: string = "x";
