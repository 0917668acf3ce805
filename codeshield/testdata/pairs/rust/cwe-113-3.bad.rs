use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

pub fn handle(mut stream: TcpStream) -> std::io::Result<()> {
    let mut first = String::new();
    BufReader::new(&stream).read_line(&mut first)?;
    let target = first.split_whitespace().nth(1).unwrap_or("/").to_string();
    let target = percent_encoding::percent_decode_str(&target).decode_utf8_lossy().into_owned();
    let reply = format!("HTTP/1.1 301 Moved Permanently\r\nLocation: https://www.example.com{target}\r\n\r\n");
    stream.write_all(reply.as_bytes())
}
