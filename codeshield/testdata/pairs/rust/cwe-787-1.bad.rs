pub fn copy_into(dst: &mut [u8], src: &[u8], offset: usize) {
    unsafe {
        std::ptr::copy_nonoverlapping(src.as_ptr(), dst.as_mut_ptr().add(offset), src.len());
    }
}
