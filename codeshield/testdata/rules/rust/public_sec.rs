use std::env;
use std::fs;
use std::process::Command;
use md5::{Md5, Digest};
use actix_web::{web, HttpRequest, HttpResponse};

#[derive(Debug, Clone)]
struct User { name: String, pass: String }

#[derive(Clone, Debug)]
pub struct Tuple(i32, u8);

unsafe impl Send for User {}
extern "C" { fn strlen(s: *const u8) -> usize; }

pub unsafe fn danger(p: *mut u8) {
    *p = 1;
    // ruleid: r-mem
    let b = Box::from_raw(p);
}

fn main() {
    // ruleid: r-args
    let args: Vec<String> = env::args().collect();
    // ruleid: r-args, r-unwrap
    let exe = std::env::current_exe().unwrap();
    // ruleid: r-args, r-match
    for a in std::env::args() { println!("{}", a); }
    // ruleid: r-args
    let tmp = env::temp_dir();
    // ruleid: r-unsafe
    unsafe { danger(std::ptr::null_mut()); }
    // ruleid: r-unsafe
    let x = unsafe { strlen(p) };
    // ruleid: r-hash
    let mut h = Md5::new();
    // ruleid: r-hash
    let g = md5::Md5::new();
    // ruleid: r-hash
    let s = sha1::Sha1::new();
    // ruleid: r-tls
    let c = reqwest::Client::builder().danger_accept_invalid_certs(true).build();
    // ruleid: r-tls
    let c2 = reqwest::Client::builder()
        .user_agent("x")
        .danger_accept_invalid_certs(true)
        .build()?;
    // ruleid: r-tls
    let c3 = reqwest::Client::builder().danger_accept_invalid_hostnames(true).build();
    // ruleid: r-tls
    client.dangerous().set_certificate_verifier(Arc::new(V {}));
    // ruleid: r-tls
    builder.set_verify(openssl::ssl::SSL_VERIFY_NONE);
    let guard = m.lock().unwrap();
    // ruleid: r-unwrap
    let v = parse(args[1]).unwrap();
    Command::new("ls").arg("-l").spawn();
    // ruleid: r-cmd
    Command::new(&args[1]).output();
    // ruleid: r-cmd
    std::process::Command::new(exe);
    // ruleid: r-mem
    let u: u32 = std::mem::transmute(1.0f32);
    // ruleid: r-mem
    let w = mem::transmute::<u32, f32>(u);
    // ruleid: r-mem
    let sl = std::slice::from_raw_parts(p, 5);
    // ruleid: r-match
    match v {
        Some(y) => y,
        // ruleid: r-match
        None => panic!("no"),
    };
    // ruleid: r-match
    if let Some(z) = v { use_it(z); } else { panic!("x {}", v) }
    // ruleid: r-match
    for i in 0..10 { println!("{} {}", i, v); }
    for i in 0..=n { println!("x"); }
    while let Some(q) = it.next() {}
}

async fn db(pool: &PgPool, name: String, n: &str, bytes: Vec<u8>) -> Result<(), Error> {
    // ruleid: r-fmt-sql
    sqlx::query(&format!("select * from t where n = '{}'", name)).fetch_all(pool).await?;
    sqlx::query("select 1").execute(pool).await?;
    // ruleid: r-fmt-sql
    let q = format!("delete from {}", name);
    conn.execute(&q, &[])?;
    // ruleid: r-fmt-sql
    diesel::sql_query(format!("select {}", n)).load(c);
    // ruleid: r-typed
    let a = name.as_str();
    // ruleid: r-typed
    let o = n.to_owned();
    // ruleid: r-typed
    let l = bytes.len();
    let t: String = x();
    // ruleid: r-typed
    t.as_str();
    Ok(())
}

fn taint(path: web::Path<String>, req: HttpRequest) -> HttpResponse {
    // ruleid: r-unwrap
    let v = std::env::var("X").unwrap();
    // ruleid: r-taint
    Command::new("sh").arg("-c").arg(v);
    // ruleid: r-taint
    Command::new("sh").arg("-c").arg(&v).output();
    // ruleid: r-taint
    Command::new("sh").arg("-c").arg(format!("ls {}", v));
    // ruleid: r-taint
    fs::read_to_string(&*path);
    fs::read_to_string(sanitize(&path));
    // ruleid: r-taint
    std::fs::File::open(path.into_inner());
    let q = req.query_string();
    // ruleid: r-taint
    std::fs::File::open(q);
    let n = q.parse::<i32>();
    fs::read_to_string(n);
    HttpResponse::Ok().finish()
}

#[test]
fn t() {
    let x = foo().unwrap();
    assert_eq!(x, 1);
}

impl User {
    // ruleid: r-typed
    pub fn new(name: &str) -> Self { Self { name: name.to_owned(), pass: String::new() } }
    fn get(&self) -> &str { self.name.as_str() }
}
