use serde::{Deserialize, Serialize};

fn receive(stream: TcpStream) -> Message {
    // ruleid: rust-deserialization-unbounded
    bincode::deserialize_from(stream)
}

fn receive_limited(stream: TcpStream) -> Message {
    // ok: rust-deserialization-unbounded
    bincode::options().with_limit(4096).deserialize_from(stream)
}

fn objects(py: Python, bytes: &[u8]) -> PyObject {
    let pickle = py.import("pickle")?;
    // ruleid: rust-pickle-of-python
    pickle.call_method1("loads", (bytes,))
}

fn values(py: Python, bytes: &[u8]) -> PyObject {
    let json = py.import("json")?;
    // ok: rust-pickle-of-python
    json.call_method1("loads", (bytes,))
}

fn header(bytes: &[u8]) -> Header {
    // ruleid: rust-bytes-taken-for-value
    unsafe { std::ptr::read(bytes.as_ptr() as *const Header) }
}

fn header_checked(bytes: &[u8]) -> Header {
    // ok: rust-bytes-taken-for-value
    Header::ref_from_bytes(bytes)
}

#[derive(Serialize, Deserialize)]
pub struct Account {
    pub name: String,
    pub role: String,
}

#[derive(Deserialize)]
pub struct NewAccount {
    pub name: String,
}

// ruleid: rust-mass-assignment
async fn create(Json(account): Json<Account>) -> StatusCode {
    store(account)
}

// ok: rust-mass-assignment
async fn create_new(Json(account): Json<NewAccount>) -> StatusCode {
    store(account)
}

async fn change(Json(changes): Json<HashMap<String, Value>>) -> StatusCode {
    for (name, value) in changes {
        // ruleid: rust-fields-of-client
        user.insert(name, value);
    }
    StatusCode::OK
}

async fn change_listed(Json(changes): Json<HashMap<String, Value>>) -> StatusCode {
    for (name, value) in changes {
        if CHANGEABLE.contains(&name.as_str()) {
            // ok: rust-fields-of-client
            user.insert(name, value);
        }
    }
    StatusCode::OK
}

fn parse(xml: &str) {
    // ruleid: rust-xml-entities
    let a = xmlReadMemory(p, n, url, enc, XML_PARSE_NOENT | XML_PARSE_DTDLOAD);
    // ok: rust-xml-entities
    let b = xmlReadMemory(p, n, url, enc, XML_PARSE_NONET);
    // ruleid: rust-xml-dtd-allowed
    let c = ParsingOptions { allow_dtd: true, ..Default::default() };
    // ok: rust-xml-dtd-allowed
    let d = ParsingOptions { allow_dtd: false, ..Default::default() };
}
