log(`user ${name} and ${other}`);
// MATCH:
log(`user ${name} ...`);
log(`user ${name}`);
log(`user ${name}x`);
