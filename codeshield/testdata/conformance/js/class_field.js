class A {}
// MATCH:
class Foo extends a.Base { x = 1; m() {} static s() {} get g() { return 1 } }
const K = class extends Base {};
export class E5 {}
export { x };
`${x}`;
`${x}${y}`;
