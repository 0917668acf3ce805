// MATCH:
@Component({ selector: "a", template: "<b>" })
export class A {}
@Component({ templateUrl: "x" })
class B {}
