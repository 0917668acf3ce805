use std::mem;

fn blocks(p: *const u8, bytes: [u8; 4]) {
    // ruleid: rust-unsafe
    let a = unsafe { *p };
    // ok: rust-unsafe
    let b = 1;
    // ruleid: rust-transmute
    let c: u32 = mem::transmute(bytes);
    // ok: rust-transmute
    let d = u32::from_ne_bytes(bytes);
    // ruleid: rust-uninitialized
    let e: Config = mem::uninitialized();
    // ok: rust-uninitialized
    let f = MaybeUninit::<Config>::uninit();
    // ruleid: rust-utf8-unchecked
    let g = std::str::from_utf8_unchecked(data);
    // ok: rust-utf8-unchecked
    let h = std::str::from_utf8(data);
    // ruleid: rust-pointer-of-temporary
    let i = CString::new("a").unwrap().as_ptr();
    let text = CString::new("a").unwrap();
    // ok: rust-pointer-of-temporary
    let j = text.as_ptr();
}

fn lengths(n: usize) {
    // ruleid: rust-set-len
    let mut v = Vec::with_capacity(n);
    // ruleid: rust-unsafe
    unsafe { v.set_len(n); }
    // ok: rust-set-len
    let mut w = Vec::with_capacity(n);
    w.resize(n, 0u8);
}

fn element(list: &[u8], i: usize) -> u8 {
    // ruleid: rust-unchecked-index
    *list.get_unchecked(i)
}

fn element_checked(list: &[u8], i: usize) -> u8 {
    if i >= list.len() {
        return 0;
    }
    // ok: rust-unchecked-index
    *list.get_unchecked(i)
}

fn twice(p: *mut u8) {
    // ruleid: rust-double-drop
    let a = Box::from_raw(p);
    let b = Box::from_raw(p);
}

fn once(p: *mut u8) {
    // ok: rust-double-drop
    let a = Box::from_raw(p);
}
