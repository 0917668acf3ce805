pub fn verify_token(stored: &[u8], presented: &[u8]) -> bool {
    if stored.len() != presented.len() {
        return false;
    }
    for i in 0..stored.len() {
        if stored[i] != presented[i] {
            return false;
        }
    }
    true
}
