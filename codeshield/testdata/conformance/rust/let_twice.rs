fn twice(p: u32) {
    // MATCH:
    let a = take(p);
    let b = take(p);
}

fn once(p: u32) {
    let a = take(p);
}

fn nested(p: u32) {
    { let a = take(p); }
}
