// MATCH:
function a<T>(x: T) { return x; }
// MATCH:
function b<U, V = string>(x: U) { return x; }
// MATCH:
function c(x: string) { return x; }
