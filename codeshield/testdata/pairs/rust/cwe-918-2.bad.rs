use axum::{http::StatusCode, Json};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct ImportRequest {
    image_url: String,
}

pub async fn import_image(Json(req): Json<ImportRequest>) -> Result<String, StatusCode> {
    let client = reqwest::Client::new();
    let bytes = client
        .get(&req.image_url)
        .header("User-Agent", "importer")
        .send()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?
        .bytes()
        .await
        .map_err(|_| StatusCode::BAD_GATEWAY)?;
    Ok(format!("{} bytes", bytes.len()))
}
