pub fn copy_into(dst: &mut [u8], src: &[u8], offset: usize) -> Result<(), &'static str> {
    let end = offset.checked_add(src.len()).ok_or("overflow")?;
    let target = dst.get_mut(offset..end).ok_or("does not fit")?;
    target.copy_from_slice(src);
    Ok(())
}
