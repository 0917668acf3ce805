use axum::{
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::StatusCode,
    routing::post,
    Router,
};
use std::path::PathBuf;
use std::sync::Arc;

pub struct Store {
    folder: PathBuf,
}

async fn upload(State(store): State<Arc<Store>>, body: Bytes) -> Result<String, StatusCode> {
    let id = uuid::Uuid::new_v4().to_string();
    tokio::fs::write(store.folder.join(&id), &body)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(id)
}

pub fn router(store: Arc<Store>) -> Router {
    Router::new()
        .route("/upload", post(upload))
        .layer(DefaultBodyLimit::disable())
        .with_state(store)
}
