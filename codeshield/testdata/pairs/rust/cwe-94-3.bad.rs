use boa_engine::{Context, Source};
use actix_web::{post, HttpResponse, web};

#[post("/eval")]
async fn eval(body: String) -> HttpResponse {
    let mut context = Context::default();
    match context.eval(Source::from_bytes(body.as_bytes())) {
        Ok(v) => HttpResponse::Ok().body(v.display().to_string()),
        Err(_) => HttpResponse::BadRequest().finish(),
    }
}
