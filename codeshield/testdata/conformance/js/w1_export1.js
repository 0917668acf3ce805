// MATCH:
export default foo;
// MATCH:
export default function() {}
export const a = 1;
export { b };
