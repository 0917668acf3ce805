// MATCH:
const a = b as any;
// MATCH:
foo((c as any).d);
// MATCH:
const e = <any>f;
// MATCH:
g as unknown as any;
