use aes_gcm::{aead::Aead, Aes256Gcm, KeyInit, Nonce};

pub fn seal(cipher: &Aes256Gcm, text: &[u8]) -> Vec<u8> {
    let nonce = Nonce::from_slice(b"unique nonce");
    cipher.encrypt(nonce, text).unwrap()
}
