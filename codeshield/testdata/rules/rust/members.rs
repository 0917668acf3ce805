impl A {
    // ruleid: fn2
    fn a() { b(); }
    // ruleid: fn2
    fn b() { b(); }
    fn c() { b(); }
}
mod x {
    // ruleid: fn2
    fn a() { b(); }
    // ruleid: fn2
    fn b() { b(); }
    fn c() { b(); }
}
trait T {
    // ruleid: fn2
    fn a() { b(); }
    fn b() { b(); }
    fn c() { b(); }
}
impl Foo for Bar {
    // ruleid: fn2
    fn a() { b(); }
    // ruleid: fn2
    fn b() { b(); }
    fn c() { b(); }
}
