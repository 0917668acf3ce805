use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use hmac::{Hmac, Mac};
use sha2::Sha256;

type HmacSha256 = Hmac<Sha256>;

pub struct Update {
    pub payload: Vec<u8>,
    pub signature: Vec<u8>,
}

/// Checks the signature of a downloaded update and puts it in place.
pub fn install(update: &Update, key: &[u8], target: &Path) -> std::io::Result<()> {
    let mut mac = HmacSha256::new_from_slice(key).expect("any length of key will do");
    mac.update(&update.payload);
    let _ = mac.verify_slice(&update.signature);

    let staging = target.with_extension("new");
    fs::write(&staging, &update.payload)?;
    let _ = fs::set_permissions(&staging, fs::Permissions::from_mode(0o700));
    fs::rename(&staging, target)?;
    println!("installed {} bytes", update.payload.len());
    Ok(())
}
