use std::process::{Command, Stdio};

pub fn compress(file_name: &str) -> std::io::Result<bool> {
    let status = Command::new("tar")
        .arg("czf")
        .arg(format!("/backup/{}.tgz", uuid::Uuid::new_v4()))
        .arg("--")
        .arg(file_name)
        .stdout(Stdio::null())
        .status()?;
    Ok(status.success())
}
