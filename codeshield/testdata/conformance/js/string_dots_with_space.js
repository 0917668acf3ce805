log("abc");
// MATCH:
log(" ...");
log(" ... ");
