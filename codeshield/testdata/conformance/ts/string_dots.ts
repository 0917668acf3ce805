const NAME = 'n';
// MATCH:
log('a');
// MATCH:
log("b");
// MATCH:
log(`c`);
// MATCH:
log(NAME);
// MATCH:
log('a' + 'b');
log(`d${x}`);
log(x);
