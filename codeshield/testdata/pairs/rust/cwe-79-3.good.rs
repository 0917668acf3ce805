use actix_web::{get, web, HttpResponse};
use std::collections::HashMap;

#[get("/search")]
async fn search(query: web::Query<HashMap<String, String>>) -> HttpResponse {
    let q = query.get("q").cloned().unwrap_or_default();
    let q = html_escape::encode_safe(&q);
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .body(format!("<html><body>Results for <b>{q}</b></body></html>"))
}
