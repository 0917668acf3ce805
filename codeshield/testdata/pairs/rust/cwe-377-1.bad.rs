use std::fs::File;
use std::io;

pub fn scratch() -> io::Result<File> {
    File::create("/tmp/scratch.dat")
}
