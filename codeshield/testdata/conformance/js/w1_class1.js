// MATCH:
class A extends B {}
class C {}
// MATCH:
export default class D extends X.Y { m() {} }
const e = class extends F {};
// MATCH:
class G extends mixin(H) {}
