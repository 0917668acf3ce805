// MATCH:
const a = (x: string) => x;
const b = (x: number) => x;
// MATCH:
const c = (x: string): string => x;
