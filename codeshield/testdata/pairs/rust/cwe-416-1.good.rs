use std::ffi::CString;

pub fn show(text: &str) {
    let owned = CString::new(text).unwrap();
    unsafe { puts(owned.as_ptr()) };
}
