fn a() {}

// MATCH:
fn b(x: i32) -> i32 { x }

// MATCH:
fn c() -> Result<(), E> { Ok(()) }
