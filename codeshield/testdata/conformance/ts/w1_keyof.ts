// MATCH:
(Object.keys(a) as (keyof T)[]).forEach(x => {});
// MATCH:
for (const k of Object.keys(b)) {}
