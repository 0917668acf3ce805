use jsonwebtoken::{decode, Algorithm, DecodingKey, Validation};

pub fn user_of(token: &str, key: &[u8]) -> Option<Claims> {
    let mut validation = Validation::new(Algorithm::HS256);
    validation.set_audience(&["shop"]);
    validation.leeway = 30;
    decode::<Claims>(token, &DecodingKey::from_secret(key), &validation)
        .map(|d| d.claims)
        .ok()
}
