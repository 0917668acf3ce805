// MATCH:
use std::fs::File;
use std::fs;
// MATCH:
use std::fs::{File, Metadata};

fn f() {}
