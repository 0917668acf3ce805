use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

pub struct Smtp {
    stream: TcpStream,
}

impl Smtp {
    pub async fn send(&mut self, from: &str, to: &str, subject: &str, body: &str) -> std::io::Result<()> {
        self.stream.write_all(format!("MAIL FROM:<{}>\r\n", from).as_bytes()).await?;
        self.stream.write_all(format!("RCPT TO:<{}>\r\n", to).as_bytes()).await?;
        self.stream.write_all(b"DATA\r\n").await?;
        let message = format!("From: {from}\r\nTo: {to}\r\nSubject: {subject}\r\n\r\n{body}\r\n.\r\n");
        self.stream.write_all(message.as_bytes()).await
    }
}
