function outer() {
let y;
function foo() { y = source(); }
function bar() { sink(y); }
sink(y);
const g = () => sink(y);
foo2(() => { y = source(); });
// ruleid: q8-n6
sink(y);
}
