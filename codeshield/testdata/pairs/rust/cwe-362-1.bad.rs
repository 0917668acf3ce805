static mut COUNTER: u64 = 0;

pub fn next_id() -> u64 {
    unsafe {
        COUNTER += 1;
        COUNTER
    }
}
