use fancy_regex::Regex;
use once_cell::sync::Lazy;

static EMAIL: Lazy<Regex> = Lazy::new(|| Regex::new(r"^([a-zA-Z0-9]+)+@([a-z]+\.)+[a-z]{2,}$").unwrap());

pub fn is_email(text: &str) -> bool {
    EMAIL.is_match(text).unwrap_or(false)
}
