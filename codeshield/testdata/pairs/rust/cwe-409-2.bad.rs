use std::io::{self, Cursor, Read};
use zip::ZipArchive;

pub fn read_all(data: Vec<u8>) -> Result<Vec<(String, Vec<u8>)>, zip::result::ZipError> {
    let mut archive = ZipArchive::new(Cursor::new(data))?;
    let mut files = Vec::new();
    for i in 0..archive.len() {
        let mut file = archive.by_index(i)?;
        if !file.is_file() {
            continue;
        }
        let mut buf = Vec::with_capacity(file.size() as usize);
        file.read_to_end(&mut buf)?;
        files.push((file.name().to_string(), buf));
    }
    Ok(files)
}
