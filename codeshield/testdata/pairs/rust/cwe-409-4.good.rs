use std::fs::File;
use std::io::{copy, BufReader, Error, ErrorKind, Read};
use xz2::read::XzDecoder;

const MAX: u64 = 4 << 30;

pub fn unpack_image(source: &str, target: &str) -> std::io::Result<u64> {
    let input = BufReader::new(File::open(source)?);
    let mut decoder = XzDecoder::new(input).take(MAX + 1);
    let mut output = File::create(target)?;
    let n = copy(&mut decoder, &mut output)?;
    if n > MAX {
        return Err(Error::new(ErrorKind::InvalidData, "image too large"));
    }
    Ok(n)
}
