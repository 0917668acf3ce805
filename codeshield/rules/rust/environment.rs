use std::env;

fn arguments() {
    // ruleid: rust-args
    let a: Vec<String> = env::args().collect();
    // ruleid: rust-args-os
    let b: Vec<OsString> = env::args_os().collect();
    // ok: rust-args, rust-args-os, rust-current-exe, rust-temp-dir
    let c = env::var("HOME");
    // ruleid: rust-current-exe
    let d = env::current_exe();
    // ruleid: rust-temp-dir
    let e = env::temp_dir();
}

fn files(path: &Path) {
    // ruleid: rust-temp-file-name
    let a = File::create("/tmp/app.log");
    // ok: rust-temp-file-name
    let b = NamedTempFile::new();
    // ruleid: rust-world-writable
    fs::set_permissions(path, fs::Permissions::from_mode(0o777));
    // ok: rust-world-writable
    fs::set_permissions(path, fs::Permissions::from_mode(0o600));
    // ruleid: rust-check-then-open
    if !path.exists() {
        File::create(path);
    }
    // ok: rust-check-then-open
    let c = OpenOptions::new().write(true).create_new(true).open(path);
}
