use std::{fs, io::{self, Write}};
use crate::a::b::{c as d, e};
pub(crate) struct G<'a, T: Clone + 'a> where T: Send { r: &'a T, f: Box<dyn Fn(i32) -> i32 + Send> }
impl<'a, T> Drop for G<'a, T> where T: Clone { fn drop(&mut self) {} }
impl<T> From<T> for Wrapper<T> { type Out = T; const N: usize = 1; fn from(t: T) -> Self { Self(t) } }
pub fn gen<T: Into<String>, const N: usize>(t: T, a: [u8; N]) -> impl Iterator<Item = u8> + '_ { a.iter().map(|x| x + 1).filter(|x| *x > 0).collect::<Vec<_>>() }
type Res<T> = std::result::Result<T, MyErr>;
union Un { a: u32, b: f32 }
unsafe impl Send for G {}
extern "C" { fn system(c: *const c_char) -> c_int; }
extern "C" fn cb(x: i32) -> i32 { x }
const fn cf() -> u8 { b'a' }
fn m(x: Option<i32>) -> i32 {
    let s = r#"raw "x""#;
    let b = b"bytes";
    let c = c"cstr";
    match x {
        Some(n) if n > 0 => n,
        Some(1 | 2) => 3,
        Some(n @ 4..=9) => { n }
        Some(_) => 0,
        None => unreachable!(),
    }
}
fn n() {
    let P { x, y: yy, .. } = p;
    let [a, .., z] = arr;
    let (a, b): (i32, i32) = (1, 2);
    'outer: for i in (0..=5).rev() { continue 'outer; }
    let v = loop { break 5; };
    if a && let Some(q) = o && q > 1 { go(q); }
    let f = async move { x.await?.y };
    let cl = async |x| x + 1;
    let r = &raw const x;
    x.0.1;
    t.iter().map(Foo::bar).for_each(drop);
    <T as Trait>::method(x);
    let z = S { a: 1, ..Default::default() };
    *p += 1; p.q = 3; v[0] = 1;
    return;
    if !x.is_empty() || y { panic!("no {x}") }
    let n = -x + !y;
    matches!(x, Some(1));
    dbg!(&x);
    #[allow(unused)] let w = 1;
    thread::spawn(move || { work(); });
    tokio::spawn(async move { work().await });
    let u: u8 = x.try_into().unwrap_or_default();
    let ptr = x as *const u8 as usize;
    eprintln!("{:?}", e);
    env::args().nth(1).unwrap();
    let _ = do_it();
    std::env::var("HOME").unwrap_or_else(|_| "x".into());
}
