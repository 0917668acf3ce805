use std::ffi::CString;

pub fn show(text: &str) {
    let p = CString::new(text).unwrap().as_ptr();
    unsafe { puts(p) };
}
