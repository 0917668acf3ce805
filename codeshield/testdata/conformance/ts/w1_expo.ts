// MATCH:
export class A {}
class B {}
export default class C {}
