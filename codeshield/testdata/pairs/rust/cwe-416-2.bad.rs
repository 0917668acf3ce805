pub struct Node {
    value: u32,
}

pub fn take(ptr: *mut Node) -> u32 {
    unsafe {
        drop(Box::from_raw(ptr));
        (*ptr).value
    }
}
