pub fn at(v: &[u8], i: usize) -> Option<u8> {
    v.get(i).copied()
}
