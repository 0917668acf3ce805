use serde::{Deserialize, Serialize};
use std::io::Read;
use std::net::TcpStream;

#[derive(Debug, Serialize, Deserialize)]
pub enum Message {
    Join { room: String },
    Say { room: String, text: String },
    Leave,
}

pub fn receive(mut stream: TcpStream) -> Result<Message, Box<dyn std::error::Error>> {
    let mut head = [0u8; 2];
    stream.read_exact(&mut head)?;
    if &head != b"M1" {
        return Err("not a message".into());
    }
    let message = bincode::deserialize_from(&mut stream)?;
    Ok(message)
}
