const s = new Set();
s.add(source());
// ruleid: w2-prop-taint
sink(s);
// ruleid: w2-prop-taint
source().then((x) => { sink(x); });
p.then((x) => { sink(x); });
copy(d, source());
// ruleid: w2-prop-taint
sink(d);
let e; copy(e, 1); sink(e);
