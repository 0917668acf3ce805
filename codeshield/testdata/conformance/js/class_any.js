// MATCH:
class A {}
// MATCH:
class Foo extends a.Base { x = 1; m() {} static s() {} get g() { return 1 } }
// MATCH:
@Dec class C1 {}
// MATCH:
@Dec() class C2 {}
const K = class extends Base {};
// MATCH:
export class E5 {}
function g8(p) { p.bar(); }
function g13(...a) {}
$.ajax({ url: x });
`${x}`;
`${x}${y}`;
