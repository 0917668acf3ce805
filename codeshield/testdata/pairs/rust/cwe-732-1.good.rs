use std::fs;
use std::os::unix::fs::PermissionsExt;

pub fn save(path: &str, text: &str) -> std::io::Result<()> {
    fs::write(path, text)?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o600))
}
