use axum::extract::ws::{WebSocket, WebSocketUpgrade};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

async fn chat(mut socket: WebSocket) {
    while let Some(Ok(message)) = socket.recv().await {
        if socket.send(message).await.is_err() {
            break;
        }
    }
}

pub async fn upgrade(headers: HeaderMap, ws: WebSocketUpgrade) -> Response {
    let origin = headers
        .get("origin")
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    if !origin.ends_with("example.com") {
        return StatusCode::FORBIDDEN.into_response();
    }
    ws.on_upgrade(chat)
}
