use sha2::{Digest, Sha256};

pub struct ApiKeys {
    hashes: Vec<(String, String)>,
}

impl ApiKeys {
    pub fn owner(&self, id: &str, presented: &str) -> Option<&str> {
        let digest = hex::encode(Sha256::digest(presented.as_bytes()));
        self.hashes
            .iter()
            .find(|(owner, key_hash)| owner == id && *key_hash == digest)
            .map(|(owner, _)| owner.as_str())
    }

    pub fn check_admin_token(token: &str) -> bool {
        let admin_token = std::env::var("ADMIN_TOKEN").unwrap_or_default();
        !admin_token.is_empty() && token == admin_token
    }
}
