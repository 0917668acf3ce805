function f(c, p) {
  const x = source();
  sink(`a${x}`);  //= safefn
  sink({a: x});  //= safefn
  sink({...x});  //= safefn
  sink([...x]);  //= safefn
  sink(new Foo(x));  //= safefn
  const {a, b: {d}} = source();
  sink(a);  //= safefn
  sink(d);  //= safefn
  const [e, ...g] = source();
  sink(e); sink(g);
  foo(x, (err, data) => { sink(data); });  //= clean
  foo((q) => { sink(q); }, x);  //= clean
  x.forEach(y => sink(y));  //= clean
  x.map(function (y) { sink(y); });  //= clean
  x.then(y => { sink(y) });  //= clean
  const h = () => x;
  sink(h());  //= clean
  const o = { m: x, n: 1 };
  sink(o.m);  //= safefn
  sink(o.n);  //= clean
  sink(o);  //= safefn
  o.z = x;
  sink(o.z.q);  //= safefn
  delete o.z;
  sink(o.z);  //= safefn
  const arr = []; arr.push(x); sink(arr);  //= clean
  sink(typeof x);  //= safefn
  sink(!x);  //= safefn
  sink(-x);  //= safefn
  sink(x ? 1 : 2);  //= clean
  sink(x || 1);  //= safefn
  sink(x ?? 1);  //= safefn
  sink(await x);  //= safefn
  sink(x, 1);  //= safefn
  sink((1, x));  //= safefn
  sink(<div a={x}/>);  //= taint
  sink(<div>{x}</div>);  //= taint
  for (const i in x) sink(i);  //= safefn
  for (const i of x) sink(i);  //= safefn
  for (let i = 0; i < x; i++) sink(i);  //= clean
  switch (c) { case 1: sink(x); break; }  //= safefn
  const fn = function () { return sink(x); };  //= safefn
  function decl() { sink(x); }  //= safefn
  const inst = x instanceof Foo; sink(inst);  //= safefn
  sink(x === 1);  //= safefn
  sink(JSON.stringify(x));  //= taint
  sink(x?.a);  //= safefn
  sink(c?.a(x));  //= taint
  sink(c[x]);  //= safefn
  sink(x.length);  //= safefn
  const ob2 = Object.assign({}, x); sink(ob2);  //= taint
  let z; z = x; sink(z);  //= safefn
  var u = x, w = u; sink(w);  //= safefn
  this.q = x; sink(this.q);  //= safefn
  sink(this);  //= clean
  p.q.r = x; sink(p.q.r); sink(p.q);
  sink(p);  //= safefn
  p[0] = x; sink(p[1]);  //= safefn
  p = {}; sink(p.q);  //= clean
  sink(tag`a${x}`);  //= taint
  throw sink(x);  //= safefn
}
function g() { try { throw source() } catch (e) { sink(e); } }  //= clean
const k = async () => { const v = await source(); sink(v); }  //= safefn
const top1 = source();
function h1() { sink(top1); }  //= safefn
exports.h = function () { sink(top1); }  //= safefn
sink(top1);  //= safefn
let top2; top2 = source();
function h2() { sink(top2); }  //= safefn
class A { x = source(); m() { sink(this.x); }  //= safefn
  constructor() { this.y = source(); }
  n() { sink(this.y); }  //= clean
}
(function () { var s = source(); sink(s); })();  //= safefn
app.get('/', (req, res) => { const s = source(); sink(s); });  //= safefn
const later = () => { sink(zz); }; const zz = source();  //= clean
function cb(fn) { fn(source()); } cb(v => sink(v));  //= clean
function ret() { return source(); } sink(ret());  //= clean
source().then(v => { sink(v); });  //= clean
source().on('data', function (v) { sink(v); });  //= clean
foo(source(), v => { sink(v); });  //= clean
const fx = (a) => a; sink(fx(source()));  //= taint
sink(foo(1)(source()));  //= taint
if (source() == 1) { sink(1); }  //= clean
var t1 = source(), t2 = t1 ? t1 : "a"; sink(t2);  //= safefn
for (var t3 = source(); t3; t3 = t3.next) { sink(t3); }  //= safefn
do { sink(t4); var t4 = source(); } while (1);  // Semgrep: clean //= safefn
lbl: for (;;) { t5 = source(); break lbl; } sink(t5);  //= safefn
