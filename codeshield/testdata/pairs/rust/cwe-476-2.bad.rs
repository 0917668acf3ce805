use std::os::raw::{c_char, c_int};

#[repr(C)]
pub struct Point {
    x: f64,
    y: f64,
}

#[no_mangle]
pub unsafe extern "C" fn point_len(p: *const Point) -> f64 {
    let x = (*p).x;
    let y = (*p).y;
    (x * x + y * y).sqrt()
}

#[no_mangle]
pub unsafe extern "C" fn free_name(name: *mut c_char) -> c_int {
    let _owned = std::ffi::CString::from_raw(name);
    0
}
