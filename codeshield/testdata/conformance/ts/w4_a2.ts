// MATCH:
const a = (x: string): number => { return 1; };
const b = (x: string) => { return 1; };
