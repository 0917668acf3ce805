use once_cell::sync::Lazy;
use regex::Regex;

static EMAIL: Lazy<Regex> = Lazy::new(|| Regex::new(r"^[a-zA-Z0-9]+@([a-z]+\.)+[a-z]{2,}$").unwrap());

pub fn is_email(text: &str) -> bool {
    text.len() <= 254 && EMAIL.is_match(text)
}
