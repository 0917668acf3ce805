// ruleid: q3-oc6
sink(req.query.a);
sink(req?.query.a);
sink(req?.query?.a);
// ruleid: q3-oc6
sink(req.query?.a);
const x = req?.query;
sink(x);
