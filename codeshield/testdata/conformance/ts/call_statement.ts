// MATCH:
run();
// MATCH:
const a = run();
// MATCH:
b = run();
// MATCH:
function f() { return run(); }
// MATCH:
use(run());
if (run()) {}
// MATCH:
await run();
