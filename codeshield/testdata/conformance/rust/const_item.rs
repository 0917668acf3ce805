// MATCH:
const A: i32 = 1;
static B: i32 = 2;

fn f() {}
