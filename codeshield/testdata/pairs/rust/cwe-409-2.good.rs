use std::io::{self, Cursor, Read};
use zip::ZipArchive;

const MAX_FILES: usize = 256;
const MAX_TOTAL: u64 = 100 << 20;

pub fn read_all(data: Vec<u8>) -> Result<Vec<(String, Vec<u8>)>, zip::result::ZipError> {
    let mut archive = ZipArchive::new(Cursor::new(data))?;
    if archive.len() > MAX_FILES {
        return Err(io::Error::new(io::ErrorKind::InvalidData, "too many files").into());
    }
    let mut files = Vec::new();
    let mut left = MAX_TOTAL;
    for i in 0..archive.len() {
        let file = archive.by_index(i)?;
        if !file.is_file() {
            continue;
        }
        let name = file.name().to_string();
        let mut buf = Vec::new();
        let n = file.take(left + 1).read_to_end(&mut buf)? as u64;
        if n > left {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "too large").into());
        }
        left -= n;
        files.push((name, buf));
    }
    Ok(files)
}
