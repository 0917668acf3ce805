static LIMIT: u32 = 10;
// MATCH:
static mut COUNT: u32 = 0;
const MAX: u32 = 3;
