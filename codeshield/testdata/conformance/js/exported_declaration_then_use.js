// MATCH:
export const a = load(1);
use(a);
const b = load(2);
use(c);
