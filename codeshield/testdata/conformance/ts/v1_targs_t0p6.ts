this.http.get<T>(1);
this.http.get(1);
foo<string>(2);
foo(2);
// MATCH:
new Foo<string>(3);
// MATCH:
new Foo(3);
const x = useState<string>('');
class A extends B<string> {}
let v: Array<string> = [];
let w: Array<number> = [];
let u: Foo.Bar<X> = y;
const z = <Foo>q;
const zz = q as Foo<string>;
const c3 = q as const;
function f(a: Promise<User>): void {}
let m: Map<string, any>;
