// MATCH:
use std::fs::File;
use std::io::Read;

fn f() {}
