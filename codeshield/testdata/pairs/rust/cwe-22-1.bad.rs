use std::fs;
use std::io;
use std::path::Path;

pub fn read(base: &Path, name: &str) -> io::Result<String> {
    fs::read_to_string(base.join(name))
}
