// MATCH:
function a(x: string) {}
// MATCH:
function b(y: number, x: string): void { foo(); }
function c(x) {}
// MATCH:
function d(x?: string) {}
// MATCH:
function e(x: string = "a") {}
// MATCH:
class C { m(x: string) {} }
