use axum::{http::StatusCode, Json};
use reqwest::Url;
use serde::Deserialize;

const HOSTS: &[&str] = &["images.example.com", "cdn.example.com"];

#[derive(Deserialize)]
pub struct ImportRequest {
    image_url: String,
}

pub async fn import_image(Json(req): Json<ImportRequest>) -> Result<String, StatusCode> {
    let url = Url::parse(&req.image_url).map_err(|_| StatusCode::BAD_REQUEST)?;
    let host = url.host_str().ok_or(StatusCode::BAD_REQUEST)?;
    if url.scheme() != "https" || !HOSTS.contains(&host) {
        return Err(StatusCode::FORBIDDEN);
    }
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(std::time::Duration::from_secs(10))
        .build()
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    let bytes = client
        .get(url)
        .header("User-Agent", "importer")
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?
        .bytes()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(format!("{} bytes", bytes.len()))
}
