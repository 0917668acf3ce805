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

fn last(p: *mut Node) -> u32 {
    drop(Box::from_raw(p));
    // ruleid: rust-used-after-drop
    (*p).value
}

fn last_kept(p: *mut Node) -> u32 {
    // ok: rust-used-after-drop
    let value = (*p).value;
    drop(Box::from_raw(p));
    value
}

static mut CALLS: u64 = 0;

fn count() {
    // ruleid: rust-unsafe
    unsafe {
        // ruleid: rust-static-mut
        CALLS += 1;
    }
    // ok: rust-static-mut
    TOTAL.fetch_add(1, Ordering::Relaxed);
}

fn put(to: &mut [u8], from: &[u8]) {
    // ruleid: rust-raw-copy-unchecked
    std::ptr::copy_nonoverlapping(from.as_ptr(), to.as_mut_ptr(), from.len());
}

fn put_checked(to: &mut [u8], from: &[u8]) {
    if from.len() > to.len() {
        return;
    }
    // ok: rust-raw-copy-unchecked
    std::ptr::copy_nonoverlapping(from.as_ptr(), to.as_mut_ptr(), from.len());
}

fn first(data: &[u8], n: usize) -> &[u8] {
    // ruleid: rust-slice-of-parameter-length
    std::slice::from_raw_parts(data.as_ptr(), n)
}

fn first_checked(data: &[u8], n: usize) -> &[u8] {
    if n > data.len() {
        return &[];
    }
    // ok: rust-slice-of-parameter-length
    std::slice::from_raw_parts(data.as_ptr(), n)
}
