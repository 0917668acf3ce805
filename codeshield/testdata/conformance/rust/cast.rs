fn f() {
    // MATCH:
    let a = b as u32;
    let c = d as u64;
    // MATCH:
    g(e as u32);
}
