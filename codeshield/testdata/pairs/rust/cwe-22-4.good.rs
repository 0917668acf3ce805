use axum::extract::Multipart;
use axum::http::StatusCode;
use std::path::{Path, PathBuf};
use tokio::fs;
use uuid::Uuid;

pub async fn upload(mut multipart: Multipart) -> Result<StatusCode, StatusCode> {
    while let Some(field) = multipart.next_field().await.map_err(|_| StatusCode::BAD_REQUEST)? {
        let ext = field
            .file_name()
            .and_then(|n| Path::new(n).extension())
            .and_then(|e| e.to_str())
            .filter(|e| ["png", "jpg", "gif"].contains(e))
            .ok_or(StatusCode::UNSUPPORTED_MEDIA_TYPE)?
            .to_string();
        let data = field.bytes().await.map_err(|_| StatusCode::BAD_REQUEST)?;
        let path = PathBuf::from("./uploads").join(format!("{}.{ext}", Uuid::new_v4()));
        fs::write(path, data).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    }
    Ok(StatusCode::CREATED)
}
