const cfg = { key: "secret" };
foo(cfg.key);
// MATCH:
class A { k = "secret"; m() { foo(this.k); } }
const S = "secret";
// MATCH:
function f() { foo(S); }
// MATCH:
let t = "sec" + "ret"; foo(t);
