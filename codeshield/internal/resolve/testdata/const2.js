function f(c, C0) {
  const A = "a";
  sink(c || A);  //= none
  sink(A || c);  //= none
  sink(A && c);  //= none
  sink(c && A);  //= none
  sink(c ?? A);  //= none
  sink(A ?? c);  //= string
  sink(c ? A : c);  //= none
  sink(process.env.X || "ab");  //= none
  const x = process.env.X || "ab";
  sink(x);  //= none
  sink(3 + 4);  //= none
  sink(!false);  //= none
  sink(7.0);  //= none
  sink("a" + "b");  //= "ab"
  sink('a' + `b`);  //= "ab"
  let n = 7; n++; sink(n);  //= none
  n = 6; n++; sink(n);  //= none
  n = 6; ++n; sink(n);  //= none
  n = 7; sink(n++);  //= none
  sink(`${"ab"}`);  //= "ab"
  const o = {k: 7}; sink(o.k);  //= none
  sink(true && true);  //= none
  sink(-(-7));  //= none
  let u; sink(u);  //= none
  var q = "ab", r = 7; sink(q); sink(r);
  if (c) { let s = "ab"; sink(s); }  //= "ab"
  const fn = function(z = 7) { sink(z); };  //= none
  const {k1 = 7} = c; sink(k1);  //= none
  sink((c, 7));  //= none
  try { q = "cd"; } catch (e) { q = "ab" } sink(q);  //= string
  try { foo(); q = "ab"; } catch (e) { sink(q); }  //= string
  label: for (;;) { let m = "ab"; sink(m); break label; }  //= "ab"
  x7 = 7; sink(x7);  //= none
  const big = "ab" as string; sink(big);  //= none
  sink(A.length);  //= none
  switch (c) { case 1: q = "x"; case 2: q = "y"; break; default: q = "ab" } sink(q);  //= string
  switch (c) { case 1: q = "ab"; break; } sink(q);  //= string
  sink("a".concat("b"));  //= none
  sink(7 == 7);  //= none
  sink(10 / 2 + 2);  //= none
}
class P { static X = 7; #y = 7; f() { sink(P.X); sink(this.#y); } }
export const EX = "ab";
export default function g() { sink(EX); }  //= "ab"
const g2 = () => sink(EX);  //= "ab"
let mut = "ab"; function h() { mut = "cd"; } function i() { sink(mut); }  //= none
module.exports = { z: () => sink(EX) };  //= "ab"
const obj = { m() { sink(EX); } };  //= "ab"
