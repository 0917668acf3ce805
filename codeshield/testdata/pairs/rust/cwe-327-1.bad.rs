use openssl::symm::{encrypt, Cipher};

pub fn seal(key: &[u8], data: &[u8]) -> Result<Vec<u8>, openssl::error::ErrorStack> {
    encrypt(Cipher::aes_128_ecb(), key, None, data)
}
