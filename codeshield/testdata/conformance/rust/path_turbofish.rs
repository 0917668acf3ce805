fn f(x: u32) {
// MATCH:
    mem::transmute(x);
    mem::transmute::<u32, f32>(x);
    other::transmute(x);
}
