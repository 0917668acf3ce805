let x = 'a';
// MATCH:
open(x);
x = 'b';
open(x);
function f(c: boolean) {
  let y = 'a';
  if (c) { y = 'b'; }
  open(y);
}
