use actix_web::{post, web, HttpResponse};
use std::io::Read;

const LIMIT: u64 = 32 << 20;

#[post("/ingest")]
pub async fn ingest(body: web::Bytes) -> HttpResponse {
    let Ok(decoder) = zstd::Decoder::new(&body[..]) else {
        return HttpResponse::BadRequest().finish();
    };
    let mut data = Vec::new();
    match decoder.take(LIMIT + 1).read_to_end(&mut data) {
        Ok(n) if n as u64 <= LIMIT => HttpResponse::Ok().body(format!("{} bytes", n)),
        _ => HttpResponse::PayloadTooLarge().finish(),
    }
}
