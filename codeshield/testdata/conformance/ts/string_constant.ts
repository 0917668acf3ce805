const A = 'secret';
let b = 'sec' + 'ret';
// MATCH:
open('secret');
// MATCH:
open(A);
// MATCH:
open(b);
// MATCH:
open(`secret`);
// MATCH:
open('sec' + 'ret');
open('public');
class C {
  readonly k = 'secret';
  // MATCH:
  f() { open(this.k); }
}
