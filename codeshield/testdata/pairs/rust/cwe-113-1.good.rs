use std::io::{Error, ErrorKind, Write};
use std::net::TcpStream;

/// Answers with a redirect to the language that the visitor asked for.
pub fn redirect(stream: &mut TcpStream, language: &str) -> std::io::Result<()> {
    if language.len() > 8 || !language.bytes().all(|b| b.is_ascii_alphabetic() || b == b'-') {
        return Err(Error::new(ErrorKind::InvalidInput, "no such language"));
    }
    let response = format!(
        "HTTP/1.1 302 Found\r\nLocation: /{}/index.html\r\nSet-Cookie: lang={}\r\nContent-Length: 0\r\n\r\n",
        language, language
    );
    stream.write_all(response.as_bytes())?;
    stream.flush()
}
