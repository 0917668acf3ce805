// MATCH:
function* f() { yield a; yield; const x = yield b; yield* c; }
