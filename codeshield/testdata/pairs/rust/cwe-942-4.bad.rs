use axum::{extract::Request, http::{header, HeaderValue}, middleware::Next, response::Response};

pub async fn cors(req: Request, next: Next) -> Response {
    let origin = req.headers().get("origin").cloned();
    let mut res = next.run(req).await;
    if let Some(origin) = origin {
        let headers = res.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
    }
    res
}
