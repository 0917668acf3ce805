// MATCH:
declare const a: string;
declare let b: string;
const c: string = "x";
