use actix_web::{web, HttpResponse};

pub async fn load_model(body: web::Bytes) -> HttpResponse {
    let value: serde_pickle::Value = match serde_pickle::from_slice(&body, Default::default()) {
        Ok(v) => v,
        Err(_) => return HttpResponse::BadRequest().finish(),
    };
    HttpResponse::Ok().body(format!("{}", value))
}
