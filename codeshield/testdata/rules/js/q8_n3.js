let y;
y = source();
// ruleid: q8-n3
function bar() { sink(y); }
// ruleid: q8-n3
const f = () => sink(y);
// ruleid: q8-n3
sink(y);
