use std::mem;
fn f() {
    // MATCH:
    let a = std::mem::transmute(x);
    // MATCH:
    let b = mem::transmute(x);
    let c = transmute(x);
}
