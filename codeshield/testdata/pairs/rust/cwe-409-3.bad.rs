use actix_web::{post, web, HttpResponse};

#[post("/ingest")]
pub async fn ingest(body: web::Bytes) -> HttpResponse {
    let Ok(data) = zstd::decode_all(&body[..]) else {
        return HttpResponse::BadRequest().finish();
    };
    HttpResponse::Ok().body(format!("{} bytes", data.len()))
}
