use axum::extract::ws::{WebSocket, WebSocketUpgrade};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

const ORIGINS: [&str; 2] = ["https://example.com", "https://chat.example.com"];

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
    if !ORIGINS.contains(&origin) {
        return StatusCode::FORBIDDEN.into_response();
    }
    ws.on_upgrade(chat)
}
