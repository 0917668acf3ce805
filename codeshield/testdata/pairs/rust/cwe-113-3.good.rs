use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

pub fn handle(mut stream: TcpStream) -> std::io::Result<()> {
    let mut first = String::new();
    BufReader::new((&stream).take(8192)).read_line(&mut first)?;
    let target = first.split_whitespace().nth(1).unwrap_or("/").to_string();
    let target: String = target.chars().filter(|c| !c.is_control()).collect();
    let reply = format!("HTTP/1.1 301 Moved Permanently\r\nLocation: https://www.example.com{target}\r\n\r\n");
    stream.write_all(reply.as_bytes())
}
