use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

pub struct ApiKeys {
    hashes: Vec<(String, [u8; 32])>,
}

impl ApiKeys {
    pub fn owner(&self, id: &str, presented: &str) -> Option<&str> {
        let digest = Sha256::digest(presented.as_bytes());
        self.hashes
            .iter()
            .find(|(owner, stored)| owner == id && bool::from(stored.ct_eq(&digest)))
            .map(|(owner, _)| owner.as_str())
    }

    pub fn check_admin_token(token: &str) -> bool {
        let expected = std::env::var("ADMIN_TOKEN").unwrap_or_default();
        !expected.is_empty() && bool::from(token.as_bytes().ct_eq(expected.as_bytes()))
    }
}
