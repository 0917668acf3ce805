use std::process::Command;

pub fn ping(host: &str) -> std::io::Result<std::process::Output> {
    Command::new("ping").arg("-c").arg("1").arg("--").arg(host).output()
}
