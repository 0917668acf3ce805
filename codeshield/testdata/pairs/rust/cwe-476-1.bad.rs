use std::ffi::CStr;
use std::os::raw::c_char;
use std::slice;

pub struct Index {
    words: Vec<String>,
}

#[no_mangle]
pub extern "C" fn index_add(index: *mut Index, word: *const c_char) -> i32 {
    let word = unsafe { CStr::from_ptr(word) };
    let index = unsafe { &mut *index };
    match word.to_str() {
        Ok(text) => {
            index.words.push(text.to_owned());
            0
        }
        Err(_) => -1,
    }
}

#[no_mangle]
pub extern "C" fn checksum(data: *const u8, len: usize) -> u32 {
    let bytes = unsafe { slice::from_raw_parts(data, len) };
    bytes.iter().fold(0u32, |sum, b| sum.wrapping_mul(31).wrapping_add(u32::from(*b)))
}
