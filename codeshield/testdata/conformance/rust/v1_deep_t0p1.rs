fn f() {
let a = if x { sink(x) } else { 3 };
let b = match x { 1 => sink(x), _ => 3 };
let c = { sink(x) };
// MATCH:
let d = || sink(x);
let e = || { sink(x) };
let g = unsafe { sink(x) };
foo(if x { sink(x) } else { 3 });
foo(match x { 1 => sink(x), _ => 3 });
foo(|| sink(x));
foo(|| { sink(x) });
foo(&sink(x));
foo(sink(x)?);
foo(sink(x) as u8);
foo(S { a: sink(x) });
foo(vec![sink(x)]);
foo(format!("{}", sink(x)));
foo([sink(x)]);
foo((sink(x), 1));
foo(a[sink(x)]);
foo(*sink(x));
foo(sink(x)..3);
y = sink(x);
x = get();
let x = get();
let mut x = get();
let x: i32 = get();
return sink(x);
sink(x)
}
