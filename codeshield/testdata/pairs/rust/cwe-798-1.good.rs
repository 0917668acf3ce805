pub fn check(given: &str) -> bool {
    match std::env::var("ADMIN_PASSWORD") {
        Ok(expected) => given == expected,
        Err(_) => false,
    }
}
