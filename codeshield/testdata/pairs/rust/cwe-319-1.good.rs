pub async fn login(user: &str, password: &str) -> Result<String, reqwest::Error> {
    let client = reqwest::Client::builder()
        .https_only(true)
        .timeout(std::time::Duration::from_secs(10))
        .build()?;
    client
        .post("https://auth.example.com/login")
        .form(&[("user", user), ("password", password)])
        .send()
        .await?
        .text()
        .await
}
