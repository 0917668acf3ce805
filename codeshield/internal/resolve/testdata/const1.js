const C = "a";
let L = "a";
var V = "a";
let L2 = "a"; L2 = "b";
function f(p, d = "x") {
  sink(C);  //= string
  sink(L);  //= string
  sink(V);  //= string
  sink(L2);  //= none
  sink(d);  //= none
  sink(`a`);  //= string
  sink(`a${C}`);  //= string
  sink(`a${p}`);  //= none
  sink("a" + 1);  //= string
  sink(1 + "a");  //= none
  sink("a" + p);  //= none
  let x; 
  x = "a";
  sink(x);  //= string
  const o = { a: "x" };
  sink(o.a);  //= none
  sink(["a"].join());  //= none
  if (p) { x = "b" }
  sink(x);  //= string
  const g = () => { sink(x); };  //= string
  const h = function() { sink(C); };  //= string
  sink(p ? "a" : "b");  //= string
  sink(C || "x");  //= none
  sink(p || "x");  //= none
  sink("a".concat("b"));  //= none
  sink(C.toString());  //= none
  sink(String("a"));  //= none
  const {y} = {y: "a"};
  sink(y);  //= none
  const [q] = ["a"];
  sink(q);  //= none
  for (const k of ["a"]) sink(k);  //= none
  for (let i = "a"; i < 3; i++) sink(i);  //= none
  foo(() => { x = "c"; });
  sink(x);  //= none
  var w = "a"; w += "b";
  sink(w);  //= "ab"
  sink("a" + true);  //= none
  sink(typeof p);  //= none
  let n = 3;
  sink(`${n}`);  //= none
  sink(n + "");  //= none
  sink(`a${n}`);  //= string
  z = "a";
  sink(z);  //= string
  this.x = "a";
  sink(this.x);  //= none
  p.y = "a";
  sink(p.y);  //= none
}
class K { a = "x"; static b = "y"; m() { sink(this.a); /*38*/   //= string
 sink(K.b);  //= none
} }
sink(C);  //= string
sink(L2);  //= string
function late() { sink(M); }  //= none
const M = "a";
