use hmac::{Hmac, Mac};
use sha2::Sha256;

pub fn verify_cookie(value: &str, tag: &str, key: &[u8]) -> bool {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(value.as_bytes());
    let result = mac.finalize().into_bytes();
    hex::encode(result) == tag
}
