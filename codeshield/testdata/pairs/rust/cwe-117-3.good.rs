use std::collections::HashMap;
use tracing::error;
use warp::{http::StatusCode, Rejection, Reply};

async fn webhook(params: HashMap<String, String>) -> Result<impl Reply, Rejection> {
    let event = params.get("event").map(String::as_str).unwrap_or("none");
    if event != "push" {
        error!(event = ?event, "unexpected event");
        return Ok(StatusCode::BAD_REQUEST);
    }
    Ok(StatusCode::OK)
}
