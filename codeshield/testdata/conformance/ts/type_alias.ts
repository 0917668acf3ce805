// MATCH:
type A = string;
type B = number;
// MATCH:
export type C = string;
