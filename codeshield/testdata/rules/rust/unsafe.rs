// ruleid: rs-use
use std::process::Command;
use std::env;
use md5::Md5;

// ruleid: rs-attr, rs-struct
#[derive(Debug, Clone)]
pub struct Conf { pub name: String, n: u32 }

// ruleid: rs-static-mut
static mut COUNT: u32 = 0;

// ruleid: rs-impl
impl Display for Conf {
    // ruleid: rs-fn, rs-pubfn
    fn fmt(&self, f: &mut Formatter<'_>) -> Result<(), Error> {
        write!(f, "{}", self.name)
    }
}

// ruleid: rs-pubfn
pub fn run(user: &str) {
    // ruleid: rs-cmd
    Command::new(user).arg("x").spawn();
    // ruleid: rs-unwrap
    let out = Command::new("ls").arg(user).output().unwrap();
    // ruleid: rs-unwrap
    let p = env::var("P").unwrap();
    // ruleid: rs-taint
    Command::new("sh").arg(&p);
    // ruleid: rs-cmd, rs-taint
    Command::new(p);
    // ruleid: rs-env, rs-for
    for a in std::env::args() {
        // ruleid: rs-panic
        println!("{}", a);
    }
    // ruleid: rs-env
    let t = env::temp_dir();
    // ruleid: rs-unsafe
    unsafe {
        COUNT += 1;
        // ruleid: rs-transmute
        let x: u32 = std::mem::transmute(1.0f32);
    }
    // ruleid: rs-md5
    let d = md5::compute(b"x");
    // ruleid: rs-md5
    let h = Md5::new();
    // ruleid: rs-panic
    match user { "a" => go(), _ => panic!("x {}", user), }
    // ruleid: rs-iflet, rs-panic
    if let Some(v) = opt { println!("{:?}", v); } else { todo!() }
}

// ruleid: rs-fn, rs-pubfn
fn get(c: &mut Client, n: &str) -> Result<Vec<Row>, Error> {
    // ruleid: rs-format-sql, rs-question
    let rows = c.query(&format!("select {}", n), &[])?;
    // ruleid: rs-question
    c.query("select $1", &[&n])?;
    // ruleid: rs-let
    let r2 = rows.clone();
    // ruleid: rs-letmut
    let mut v = Vec::new();
    // ruleid: rs-closure
    v.push(r2.iter().map(|r| r.get(0)).collect::<Vec<_>>());
    // ruleid: rs-question, rs-tls
    let cl = reqwest::Client::builder().danger_accept_invalid_certs(true).build()?;
    // ruleid: rs-tls
    let c2 = reqwest::Client::builder().timeout(x).danger_accept_invalid_certs(true);
    let c3 = reqwest::Client::builder().danger_accept_invalid_certs(false).build();
    // ruleid: rs-rsa, rs-unwrap
    let k = RsaPrivateKey::new(&mut rng, 1024).unwrap();
    // ruleid: rs-ssl
    ctx.set_verify(openssl::ssl::SslVerifyMode::NONE);
    ctx.set_verify(SslVerifyMode::PEER);
    Ok(v)
}

// ruleid: rs-pubfn
#[test]
fn t() {
    foo().unwrap();
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    // ruleid: rs-pubfn, rs-unwrap
    fn t2() { bar().unwrap(); }
}
