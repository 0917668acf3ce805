use flate2::read::GzDecoder;
use std::net::TcpStream;

fn routes() -> Router {
    // ruleid: rust-body-limit-off
    let a = Router::new().layer(DefaultBodyLimit::disable());
    // ok: rust-body-limit-off
    let b = Router::new().layer(DefaultBodyLimit::max(1 << 20));
    a
}

async fn collect(mut payload: web::Payload) -> Vec<u8> {
    let mut body = Vec::new();
    // ruleid: rust-body-collected
    while let Some(chunk) = payload.next().await {
        body.extend_from_slice(&chunk?);
    }
    body
}

async fn collect_limited(mut payload: web::Payload) -> Vec<u8> {
    let mut body = Vec::new();
    // ok: rust-body-collected
    while let Some(chunk) = payload.next().await {
        let chunk = chunk?;
        if body.len() + chunk.len() > LIMIT {
            return Vec::new();
        }
        body.extend_from_slice(&chunk);
    }
    body
}

fn inflate(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut d = GzDecoder::new(data);
    // ruleid: rust-decompression-unbounded
    d.read_to_end(&mut out);
    let mut e = GzDecoder::new(data).take(1 << 20);
    // ok: rust-decompression-unbounded
    e.read_to_end(&mut out);
    out
}

fn frame(r: &mut impl Read) -> Vec<u8> {
    let n = r.read_u32::<BigEndian>()?;
    // ruleid: rust-allocation-of-read-length
    vec![0u8; n as usize]
}

fn frame_limited(r: &mut impl Read) -> Vec<u8> {
    let n = r.read_u32::<BigEndian>()?;
    if n > LARGEST {
        return Vec::new();
    }
    // ok: rust-allocation-of-read-length
    vec![0u8; n as usize]
}

fn serve(mut stream: TcpStream) {
    let mut text = String::new();
    // ruleid: rust-read-without-limit
    stream.read_to_string(&mut text);
    let mut buffer = [0; 1024];
    // ok: rust-read-without-limit
    stream.read(&mut buffer);
}

fn expressions() {
    // ruleid: rust-regex-backtracking
    let a = fancy_regex::Regex::new(r"^(\w+)+$");
    // ok: rust-regex-backtracking
    let b = fancy_regex::Regex::new(r"^\w+$");
}

fn search(pattern: &str) {
    // ruleid: rust-regex-from-input
    let a = fancy_regex::Regex::new(pattern);
    // ok: rust-regex-from-input
    let b = fancy_regex::Regex::new(&regex::escape(pattern));
}

fn nested(text: &str) -> Value {
    let mut d = serde_json::Deserializer::from_str(text);
    // ruleid: rust-parser-limit-off
    d.disable_recursion_limit();
    // ok: rust-parser-limit-off
    Value::deserialize(&mut d)
}

fn client() {
    // ruleid: rust-client-without-timeout
    let a = reqwest::Client::new();
    // ok: rust-client-without-timeout
    let b = reqwest::Client::builder().timeout(Duration::from_secs(5)).build();
}
