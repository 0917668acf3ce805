use axum::http::{header, HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};

pub async fn set_session(token: String) -> Response {
    let mut headers = HeaderMap::new();
    let cookie = format!("session={}; Path=/; Max-Age=86400; HttpOnly; Secure; SameSite=Strict", token);
    headers.insert(header::SET_COOKIE, cookie.parse().unwrap());
    (StatusCode::OK, headers, "ok").into_response()
}
