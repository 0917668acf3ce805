use nix::unistd::{setgid, setgroups, setuid, Gid, Uid};
use std::net::TcpListener;

pub struct Daemon {
    uid: u32,
    gid: u32,
    listener: TcpListener,
}

impl Daemon {
    pub fn bind(port: u16, uid: u32, gid: u32) -> std::io::Result<Self> {
        let listener = TcpListener::bind(("0.0.0.0", port))?;
        Ok(Daemon { uid, gid, listener })
    }

    pub fn drop_and_serve(self) {
        setgroups(&[]).ok();
        setgid(Gid::from_raw(self.gid)).ok();
        setuid(Uid::from_raw(self.uid)).ok();
        for stream in self.listener.incoming().flatten() {
            handle(stream);
        }
    }
}
