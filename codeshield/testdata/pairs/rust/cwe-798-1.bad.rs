pub fn check(given: &str) -> bool {
    let admin_password = "letmein123";
    given == admin_password
}
