// MATCH:
@Component({a: 1})
class A {}
class B {}
// MATCH:
@Other() @Component() class C { x = 1; }
// MATCH:
@Component()
export class D {}
