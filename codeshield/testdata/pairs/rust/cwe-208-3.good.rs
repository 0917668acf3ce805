pub fn verify_token(stored: &[u8], presented: &[u8]) -> bool {
    if stored.len() != presented.len() {
        return false;
    }
    let mut diff = 0u8;
    for i in 0..stored.len() {
        diff |= stored[i] ^ presented[i];
    }
    diff == 0
}
