use serde::Deserialize;
use tracing::{debug, info};

#[derive(Debug, Deserialize)]
pub struct Credentials {
    pub user: String,
    pub password: String,
}

pub struct Client {
    http: reqwest::Client,
    base: String,
}

impl Client {
    pub async fn login(&self, credentials: &Credentials) -> Result<String, reqwest::Error> {
        debug!("login of {} with password {}", credentials.user, credentials.password);
        let access_token = self
            .http
            .post(format!("{}/login", self.base))
            .form(&[("user", &credentials.user), ("password", &credentials.password)])
            .send()
            .await?
            .text()
            .await?;
        info!("got access token {access_token}");
        Ok(access_token)
    }
}
