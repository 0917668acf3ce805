use std::mem;

#[repr(C)]
pub struct Packet {
    kind: u16,
    length: u32,
    flag: bool,
}

pub fn parse(buf: &[u8]) -> Packet {
    unsafe { std::ptr::read_unaligned(buf.as_ptr() as *const Packet) }
}
