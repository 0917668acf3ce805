use openssl::rand::rand_bytes;
use openssl::symm::{encrypt_aead, Cipher};

pub fn seal(key: &[u8], data: &[u8]) -> Result<(Vec<u8>, [u8; 12], [u8; 16]), openssl::error::ErrorStack> {
    let mut nonce = [0u8; 12];
    rand_bytes(&mut nonce)?;
    let mut tag = [0u8; 16];
    let sealed = encrypt_aead(Cipher::aes_256_gcm(), key, Some(&nonce), &[], data, &mut tag)?;
    Ok((sealed, nonce, tag))
}
