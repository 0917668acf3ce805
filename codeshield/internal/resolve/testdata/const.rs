const K: &str = "ab";
static S: &str = "ab";
fn f(c: &str) {
    sink(K);  //= "ab"
    sink(S);  //= none
    let x = "ab"; sink(x);  //= "ab"
    let mut y = "ab"; y = "cd"; sink(y);  //= string
    sink(&x);  //= none
    sink("ab".to_string());  //= none
    sink(String::from("ab"));  //= none
    sink(format!("a{}", c));  //= none
    sink(3 + 4);  //= 7
    let z = if c { "ab" } else { "ab" }; sink(z);  //= "ab"
    let x = c; sink(x);  //= none
    sink(r"ab");  //= "ab"
    let w: &str = "ab"; sink(w);  //= "ab"
    let n = 7; sink(n);  //= 7
    foo(|| sink(w));  //= "ab"
}
