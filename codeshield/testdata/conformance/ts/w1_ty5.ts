// MATCH:
const a: string = "b";
const c = 1;
let d: number = 2;
// MATCH:
const e: Array<string> = [];
