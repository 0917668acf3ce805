function f(c) {
  sink(c || "x");  //= none
  sink(c.d || "x");  //= none
  sink(g() || "x");  //= none
  const A = "a";
  sink(c || A);  //= none
  sink(A || "x");  //= none
  sink("x" || A);  //= none
  sink("x" || c);  //= none
  sink(c && "x");  //= none
  sink(c ?? "x");  //= none
  let y = c || "x"; sink(y);  //= none
  if (c) { return c || "x"; }
  sink("a" || "b")  //= none
  z = y = "a"; sink(y); sink(z)
  let q; q = w = "b"; sink(q);  //= string
  const fn = function() { function inner() { sink(A); } };  //= string
  function decl() { sink(A); }  //= string
  let L1 = "a"; 
  function decl() { sink(L1); }  //= string
  const big = "ab" as string;
  sink(<string>"ab");  //= none
}
const o = {a: "x", b() { return sink(this.a); }};  //= none
