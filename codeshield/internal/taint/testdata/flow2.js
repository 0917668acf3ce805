function f(c, p) {
  let s = "";
  while (c) { sink(s); s = source(); }  //= safefn
  const obj = new Obj();
  obj.setName(source()); sink(obj.getName());  //= clean
  sink(obj.name);  //= clean
  sink(obj);  //= clean
  sink(obj.getOther());  //= clean
  const x = source();
  const [a1, a2] = [x, 1]; sink(a2);  //= safefn
  const {b1, b2} = {b1: x, b2: 1}; sink(b2);  //= clean
  const {c1, ...c2} = x; sink(c2);  // Semgrep: clean //= safefn
  const d = {...x, e: 1}; sink(d.e);  //= safefn
  sink(d.z);  //= safefn
  const e = {m: {n: x, o: 1}}; sink(e.m.n);  //= safefn
  sink(e.m.o);  //= clean
  const g = e.m; sink(g.o);  //= clean
  sink(g.n);  //= safefn
  const h = [1, {q: x}]; sink(h[0]);  //= safefn
  const i = {["k" + 1]: x}; sink(i);  // Semgrep: clean //= safefn
  const j = {x}; sink(j.x);  //= safefn
  sink(j.y);  //= clean
  const k = {f() { sink(x); }, g: () => sink(x), h: function() { sink(x) }};
  return { a: sink(x) };  //= safefn
}
class B extends A {
  constructor(a) { super(source()); this.a = source(); sink(this.a); }  //= safefn
  static m = () => { sink(this.a) }  //= clean
  get v() { return sink(source()); }  //= safefn
  async *gen() { yield sink(source()); }  //= safefn
  handler = async (req) => { const q = source(); sink(q); }  // Semgrep: clean //= safefn
}
const o = { meth(a) { const q = source(); sink(q); } };  //= safefn
module.exports = function (a) { const q = source(); sink(q); };  //= safefn
export const ex = () => { const q = source(); sink(q); };  //= safefn
export default async function () { const q = source(); sink(q); }  //= safefn
function outer() { var v = source(); function inner() { sink(v); } inner(); }  //= safefn
function outer2() { var v; v = source(); return function () { sink(v); }; }  //= safefn
function outer3() { let v = "a"; g(() => { v = source(); }); sink(v); }  //= safefn
function outer4() { let v = "a"; function g() { v = source(); } g(); sink(v); }  //= safefn
if (source()) { sink("a"); }  //= clean
let t = source() ? "a" : "b"; sink(t);  //= clean
let u = cond ? source() : "b"; sink(u);  //= safefn
const q1 = "a" + source() + "b"; sink(q1);  //= safefn
let arr = []; arr[arr.length] = source(); sink(arr);  //= safefn
sink(arr.map(z => z));  //= taint
sink(Object.keys(arr));  //= taint
foo(source()).then(r => sink(r));  //= clean
x1 = source(); x1 = x1.trim(); sink(x1);  //= taint
let z1 = source(); z1 = parseInt(z1, 10); sink(z1);  //= taint
let z2 = +source(); sink(z2);  //= safefn
let z3 = `${san(source())}`; sink(z3);  //= clean
sink`a${source()}`;
new sink(source());  //= clean
a.sink(source());  //= clean
(0, sink)(source());
sink.call(null, source());
await sink(source());  //= safefn
sink(...source());  //= safefn
sink(function () { return source(); });  //= clean
sink(() => source());  //= clean
sink({ a: () => source() });  //= clean
var v9 = source(), v8 = v9 && v9.foo; sink(v8);  //= safefn
sink(v9 && "x");  //= safefn
sink((v9, "x"));  //= clean
sink(void source());  //= safefn
sink(x in source());  //= safefn
sink(v9++);  //= safefn
v9 = v9 - 1; sink(v9);  //= safefn
v9 = null; sink(v9);  //= clean
