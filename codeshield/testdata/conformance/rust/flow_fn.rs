#[derive(Debug)]
pub struct A {
    x: i32,
}
// MATCH:
#[test]
fn t1() {}
// MATCH:
#[cfg(test)]
pub fn t2() {}
#[derive(Debug)]
enum E { B }
#[allow(x)]
impl A {
    #[inline]
    // MATCH:
    fn m(&self) -> i32 { self.x }
}
#[macro_use]
mod m {}
#[x]
const C: i32 = 1;
// MATCH:
fn main() {
    let x = 5;
    let s = "abc";
    let f = 1.5;
    let b = true;
    sink(x);
    sink(s);
    sink(f);
    sink(b);
    let x = "shadow";
    sink(x);
    let mut y = 1;
    sink(y);
    y = 2;
    sink(y);
    let p: &str = "lit";
    sink(p);
    let st: String = make();
    sink(st);
    let a = A { x: 1 };
    sink(a);
    sink(a.x);
    sink(C);
    if y == 2 { y = 3; }
    sink(y);
    let (t, u) = (1, 2);
    sink(t);
    let z = x;
    sink(z);
    println!("{}", y);
    foo(param);
    y
}
// MATCH:
fn g(param: String, r: &str, v: Vec<u8>) {
    sink(param);
    sink(r);
    sink(v);
    let c = |q: i32| sink(q);
    self.val = 3;
}
// MATCH:
fn h() -> i32 {
    if a { return 1; }
    foo();
    bar()
}
// MATCH:
fn k() { foo(); }
