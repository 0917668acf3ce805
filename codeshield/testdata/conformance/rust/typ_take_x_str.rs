struct S { f1: i32, f2: String, f3: Conn }
impl S { fn m(&self, p1: i32, p2: &str, p3: String, p4: &String, p5: Option<String>, p6: Vec<u8>, p7: &Conn, p8: &mut Conn, p9: Conn, q1: &[u8], q2: Box<Conn>, q3: impl Foo, q4: bool, q5: char, q6: f64, q7: u64, q8: usize, q9: a::Conn, r1: &a::Conn, r2: [u8; 3], r3: (i32, i32), r4: &'a str) {
take(p1);
take(p2);
// MATCH:
take(p3);
take(p4);
take(p5);
take(p6);
take(p7);
take(p8);
take(p9);
take(q1);
take(q2);
take(q3);
take(q4);
take(q5);
take(q6);
take(q7);
take(q8);
take(q9);
take(r1);
take(r2);
take(r3);
take(r4);
take(self.f1);
take(self.f2);
take(self.f3);
take(x.f3);
take(5);
// MATCH:
take("s");
take(true);
take(1.5);
take('c');
// MATCH:
take(b"x");
take(5u64);
take(-5);
let a1 = 5; take(a1);
// MATCH:
let a2 = "x"; take(a2);
let a3 = true; take(a3);
let a4: i32 = 5; take(a4);
let a5: u64 = 5; take(a5);
let mut a6: Conn = x; take(a6);
let a7 = Conn::new(); take(a7);
let a8 = Conn { a: 1 }; take(a8);
let a9 = String::from("x"); take(a9);
let b1 = "x".to_string(); take(b1);
let b2 = format!("x"); take(b2);
// MATCH:
let b3: &str = "x"; take(b3);
// MATCH:
let b4: String = y; take(b4);
let b5 = x as u64; take(b5);
take(x as u64);
take(&a6);
take(&mut a6);
take(*p7);
take(p1 + 1);
take(p1 == 1);
take(!q4);
let b6: Vec<String> = v; take(b6);
let b7 = vec![1]; take(b7);
let b8 = [1, 2]; take(b8);
let b9: &Conn = x; take(b9);
for c1 in xs { take(c1); }
if let Some(c2) = x { take(c2); }
xs.map(|c3: Conn| take(c3));
xs.map(|c4| take(c4));
let (c5, c6): (i32, u8) = x; take(c5);
const C7: i32 = 5; take(C7);
// MATCH:
static C8: &str = "x"; take(C8);
let c9 = a1; take(c9);
let d1; d1 = 5; take(d1);
take(GK);
take(GS);
take(Conn { a: 1 });
let d2: Option<Conn> = None; take(d2);
let d3: Result<Conn, E> = x; take(d3);
let d4: Box<dyn Foo> = x; take(d4);
let d5: f32 = 1.5; take(d5);
} }
const GK: &str = "k";
static GS: i32 = 3;
