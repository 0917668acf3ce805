// MATCH:
const a = { rejectUnauthorized: false };
// MATCH:
const b: Opts = { x: 1, rejectUnauthorized: false } as any;
// MATCH:
new Agent({ rejectUnauthorized: false });
