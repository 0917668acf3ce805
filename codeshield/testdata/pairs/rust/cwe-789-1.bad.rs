use std::io::{self, Read};
use std::net::TcpStream;

pub struct Frame {
    pub kind: u8,
    pub body: Vec<u8>,
}

pub fn read_frame(stream: &mut TcpStream) -> io::Result<Frame> {
    let mut head = [0u8; 5];
    stream.read_exact(&mut head)?;
    let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]) as usize;
    let mut body = vec![0u8; length];
    stream.read_exact(&mut body)?;
    Ok(Frame { kind: head[0], body })
}
