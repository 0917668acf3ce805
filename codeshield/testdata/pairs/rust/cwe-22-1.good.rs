use std::fs;
use std::io;
use std::path::Path;

pub fn read(base: &Path, name: &str) -> io::Result<String> {
    if name.contains("..") || name.starts_with('/') {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "bad name"));
    }
    fs::read_to_string(base.join(name))
}
