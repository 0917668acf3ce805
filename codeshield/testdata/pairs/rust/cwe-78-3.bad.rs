use std::process::{Command, Stdio};

pub fn compress(file_name: &str, level: u8) -> std::io::Result<bool> {
    let cmdline = format!("tar czf /backup/{}.tgz --level {} {}", file_name, level, file_name);
    let status = Command::new("/bin/sh")
        .arg("-c")
        .arg(&cmdline)
        .stdout(Stdio::null())
        .status()?;
    Ok(status.success())
}
