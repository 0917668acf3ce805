#![allow(dead_code)]
#![feature(never_type)]
// MATCH:
use std::mem;
use std::fmt;
