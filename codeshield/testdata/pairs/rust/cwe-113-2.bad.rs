use std::io::Write;

pub fn download<W: Write>(out: &mut W, filename: &str, data: &[u8]) -> std::io::Result<()> {
    write!(out, "HTTP/1.1 200 OK\r\n")?;
    write!(out, "Content-Disposition: attachment; filename=\"{}\"\r\n", filename)?;
    write!(out, "Content-Length: {}\r\n\r\n", data.len())?;
    out.write_all(data)
}
