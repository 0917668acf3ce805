fn f() {
    // MATCH:
    Command::new("sh").arg("-c");
    Command::new(x).arg("-c");
    Command::new("ls").spawn();
}
