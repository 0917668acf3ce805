class A {}
// MATCH:
class B extends Base { constructor() { super(); } }
@Dec class C1 {}
const K = class extends Base {};
export class E5 {}
$.ajax({ url: x });
`${x}`;
