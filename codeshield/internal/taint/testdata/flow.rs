const K: &str = source();
static S: &str = source();
fn f(p: &str) -> String {
    let x = source(); sink(x);  //= safefn
    let (a, b) = source(); sink(a);  // Semgrep: clean //= safefn
    let Foo { c, d: e } = source(); sink(e);  // Semgrep: clean //= safefn
    if let Some(g) = source() { sink(g); }  // Semgrep: clean //= safefn
    while let Some(h) = source() { sink(h); }  // Semgrep: clean //= safefn
    match source() { Some(i) => sink(i), _ => sink(1) }
    for j in source() { sink(j); }  //= safefn
    for (k, l) in source().iter().enumerate() { sink(l); }  //= taint
    let m = format!("a{}", x); sink(m);  //= taint
    let n = &x; sink(n);  //= safefn
    sink(*n);  //= safefn
    let o = x?; sink(o);  //= safefn
    let q = x as u8; sink(q);  //= safefn
    let r = if p { x } else { y }; sink(r);  //= safefn
    let s = match p { 1 => x, _ => y }; sink(s);  // Semgrep: clean //= safefn
    let t = { x }; sink(t);  //= safefn
    let u = Foo { a: x, b: 1 }; sink(u.a);  //= safefn
    sink(u.b);  //= safefn
    sink(u);  //= safefn
    let v = vec![x]; sink(v);  //= taint
    let mut w = String::new(); w.push_str(x); sink(w);  //= clean
    let y = x.to_string(); sink(y);  //= taint
    let z = |q| { sink(x); };  //= safefn
    let aa = [x, 1]; sink(aa[0]);  //= safefn
    unsafe { sink(x); }  //= safefn
    println!("{}", sink(x));  // Semgrep: clean //= safefn
    let bb = Some(x); sink(bb);  //= taint
    let cc = x.await; sink(cc);  //= safefn
    let dd = x.unwrap(); sink(dd);  //= taint
    let x = san(x); sink(x);  //= clean
    sink(K);  //= safefn
    let ee = async { source() }; sink(ee);  // Semgrep: clean //= safefn
    let ff = loop { break source(); }; sink(ff);  //= clean
    let gg = &mut source(); *gg = 1; sink(gg);  //= clean
    return sink(source());  //= safefn
}
impl A { fn g(&self) { self.f = source(); sink(self.f); } }  //= safefn
fn h() -> String { sink(source()) }  //= safefn
fn captured(p: &str) {
    let x = source();
    let y = "a";
    let a = format!("a {x}"); sink(a);  // Semgrep: clean //= taint
    let b = std::format!("a {x:>4} {}", 1); sink(b);  // Semgrep: clean //= taint
    let c = format!("a {{x}} {y} {} {x", 1); sink(c);  //= clean
    let d = "a {x}"; sink(d);  //= clean
    let e = call("a {x}"); sink(e);  //= clean
    let f = match x { Some(g) => g, None => return }; sink(f);  // Semgrep: clean //= safefn
    let h = match p { Some(x) => x, None => return }; sink(h);  //= clean
    let j = match x { Some(k) if sink(k) => 1, _ => 2 };  // Semgrep: clean //= safefn
    let x = "b";
    let i = format!("a {x}"); sink(i);  //= clean
}
