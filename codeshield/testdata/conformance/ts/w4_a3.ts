// MATCH:
const a = (x: string): number => { return 1; };
// MATCH:
const b = (x: string) => { return 1; };
const c = (x: string, y: string) => { return 1; };
