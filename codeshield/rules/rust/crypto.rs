use sha2::Sha256;

fn hashes() {
    // ruleid: rust-weak-hash
    let mut h = Md5::new();
    // ruleid: rust-weak-hash
    let mut s = sha1::Sha1::new();
    // ok: rust-weak-hash
    let mut t = Sha256::new();
}

fn ciphers(key: &[u8]) {
    // ruleid: rust-broken-cipher
    let c = Cipher::des_ede3_cbc();
    // ok: rust-broken-cipher
    let d = Cipher::aes_256_gcm();
    // ruleid: rust-fixed-nonce
    let n = Nonce::from_slice(b"unique nonce");
    let zeros = [0u8; 12];
    // ruleid: rust-fixed-nonce
    let z = Nonce::from_slice(&zeros);
    let mut fresh = [0u8; 12];
    OsRng.fill_bytes(&mut fresh);
    // ok: rust-fixed-nonce
    let y = Nonce::from_slice(&fresh);
    // ok: rust-fixed-nonce
    let m = Aes256Gcm::generate_nonce(&mut OsRng);
    // ruleid: rust-hardcoded-key
    let k = EncodingKey::from_secret(b"swordfish");
    // ok: rust-hardcoded-key
    let l = EncodingKey::from_secret(key);
    // ruleid: rust-fixed-salt
    let s = SaltString::from_b64("c2FsdHNhbHQ");
    // ok: rust-fixed-salt
    let t = SaltString::generate(&mut OsRng);
    // ruleid: rust-rsa-key-size
    let r = Rsa::generate(1024);
    // ok: rust-rsa-key-size
    let u = Rsa::generate(3072);
}

fn make_token() -> u64 {
    // ruleid: rust-seeded-secret
    let mut rng = SmallRng::from_entropy();
    rng.next_u64()
}

fn roll() -> u64 {
    // ruleid: rust-fixed-seed
    let mut rng = StdRng::seed_from_u64(42);
    // ok: rust-seeded-secret, rust-fixed-seed
    let mut other = SmallRng::from_entropy();
    rng.next_u64()
}

fn client() {
    // ruleid: rust-tls-no-verification
    let c = Client::builder().danger_accept_invalid_certs(true).build();
    // ok: rust-tls-no-verification
    let d = Client::builder().build();
    // ruleid: rust-jwt-not-verified
    validation.insecure_disable_signature_validation();
    // ok: rust-jwt-not-verified
    let claims = decode::<Claims>(token, &key, &Validation::new(Algorithm::HS256));
    // ruleid: rust-hardcoded-credential
    let db_password = "hunter22";
    // ok: rust-hardcoded-credential
    let password = std::env::var("DB_PASSWORD")?;
}

fn claims(mut validation: Validation, token: &str) {
    // ruleid: rust-jwt-claims-not-checked
    validation.validate_exp = false;
    let header = decode_header(token)?;
    // ruleid: rust-jwt-claims-not-checked
    let a = Validation::new(header.alg);
    // ok: rust-jwt-claims-not-checked
    let b = Validation::new(Algorithm::ES256);
}

fn hash_password(password: &str) -> String {
    // ruleid: rust-fast-password-hash
    let a = hex::encode(Sha256::digest(password.as_bytes()));
    // ok: rust-fast-password-hash
    let b = Argon2::default().hash_password(password.as_bytes(), &salt);
    // ruleid: rust-few-kdf-rounds
    pbkdf2_hmac::<Sha256>(password.as_bytes(), &salt, 1000, &mut key);
    // ok: rust-few-kdf-rounds
    pbkdf2_hmac::<Sha256>(password.as_bytes(), &salt, 600_000, &mut key);
    a
}

fn send(client: &Client) {
    // ruleid: rust-credentials-in-the-clear
    client.post("http://api.example.com/login").form(&form).send();
    // ok: rust-credentials-in-the-clear
    client.post("https://api.example.com/login").form(&form).send();
    // ok: rust-credentials-in-the-clear
    client.post("http://localhost:8080/login").form(&form).send();
}
