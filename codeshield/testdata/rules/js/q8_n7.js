x.a = source();
// ruleid: q8-n7
const bar = () => { sink(x.a); };
// ruleid: q8-n7
app.get(() => { sink(x.a); });
// ruleid: q8-n7
module.exports = function () { sink(x.a); };
