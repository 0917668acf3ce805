use hmac::{Hmac, Mac};
use sha2::Sha256;

pub fn verify_cookie(value: &str, tag: &str, key: &[u8]) -> bool {
    let Ok(tag) = hex::decode(tag) else {
        return false;
    };
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(value.as_bytes());
    mac.verify_slice(&tag).is_ok()
}
