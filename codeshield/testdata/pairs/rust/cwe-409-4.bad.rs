use std::fs::File;
use std::io::{copy, BufReader};
use xz2::read::XzDecoder;

pub fn unpack_image(source: &str, target: &str) -> std::io::Result<u64> {
    let input = BufReader::new(File::open(source)?);
    let mut decoder = XzDecoder::new(input);
    let mut output = File::create(target)?;
    copy(&mut decoder, &mut output)
}
