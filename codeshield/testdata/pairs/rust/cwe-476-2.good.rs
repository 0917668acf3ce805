use std::os::raw::{c_char, c_int};

#[repr(C)]
pub struct Point {
    x: f64,
    y: f64,
}

#[no_mangle]
pub unsafe extern "C" fn point_len(p: *const Point) -> f64 {
    match p.as_ref() {
        Some(p) => (p.x * p.x + p.y * p.y).sqrt(),
        None => f64::NAN,
    }
}

#[no_mangle]
pub unsafe extern "C" fn free_name(name: *mut c_char) -> c_int {
    if name.is_null() {
        return -1;
    }
    let _owned = std::ffi::CString::from_raw(name);
    0
}
