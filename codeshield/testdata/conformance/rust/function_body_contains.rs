// MATCH:
fn a() {
    panic!("x");
}

// MATCH:
fn b() {
    g();
    panic!("y");
    h();
}

fn c() {}
