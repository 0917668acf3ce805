impl S {
    /// doc
    pub fn new() -> Self {
        Self::default()
    }
    pub fn new2() -> Self { Self { a: 1 } }
    #[inline]
    pub const unsafe fn new3() -> Self { x }
    #[derive(A)]
    pub(crate) async fn f4(&self) -> u8 { 1 }
}
#[derive(Debug)]
pub struct A { x: u8 }
#[derive(Debug, Clone)]
#[repr(C)]
struct B(u8);
#[derive(Clone)] enum E { A }
#[cfg(test)] mod t { fn z() {} }
fn m(x: Option<u8>) -> u8 {
    match x { Some(n) => foo(n), Data::Struct(d) => 1, None => bar(), Some(0..=5) => 2, E::None => 3, _ => Some(4) }
    if let Some(q) = x { foo(q) }
    let Some(w) = x else { return 5 };
    let y = Some(1);
    let z = None;
    foo(None);
    let pad = true;
    foo(pad);
    let v: u8 = if pad { 1 } else { 2 };
    assert_eq!(foo(1), 2);
    vec![foo(2), 3];
    println!("{}", foo(3));
    foo(0); foo(0u8); foo(0_u32); foo(1_000);
    x.a.b(1)?.c();
    std::mem::transmute::<u8, u16>(x);
    Vec::<u8>::with_capacity(3);
    "a".parse::<u8>().unwrap();
}
