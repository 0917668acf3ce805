use std::fs::File;
use std::io;

pub fn scratch() -> io::Result<File> {
    tempfile::tempfile()
}
