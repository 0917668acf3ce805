// MATCH:
class A { private readonly k: string = "secret"; static S = "secret"; m() { foo(this.k); foo(A.S); } }
// MATCH:
const s: string = "secret"; foo(s);
enum E { X = "secret" } foo(E.X);
const o = { k: "secret" } as const; foo(o.k);
// MATCH:
foo("secret" as string);
foo(`secret`!);
