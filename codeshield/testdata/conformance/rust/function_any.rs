// MATCH:
fn a() {}

// MATCH:
fn b(x: i32) { g(x); }

impl T {
    // MATCH:
    fn c(&self) {}
}
