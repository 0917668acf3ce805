// MATCH:
type A = string;
// MATCH:
type B<T> = T[];
// MATCH:
type C = { a: string };
// MATCH:
export type D = A | B;
