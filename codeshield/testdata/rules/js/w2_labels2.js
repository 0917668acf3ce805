// ruleid: w2-labels2
x = tainted(); sink(x);
y = safe(); sink(y);
sink(tainted() + safe());
sink(clean(tainted()) + safe());
// ruleid: w2-labels2
sink(clean(x), x);
