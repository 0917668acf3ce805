let a = source();
// ruleid: q5-cr
function bar() { sink(a); }
// ruleid: q5-cr
class Z { m() { sink(a); } }
// ruleid: q5-cr
const f = () => sink(a);
