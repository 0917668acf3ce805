use actix_web::{post, web, HttpResponse};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct RegisterRequest {
    pub email: String,
    pub password: String,
}

#[post("/register")]
pub async fn register(payload: web::Json<RegisterRequest>, db: web::Data<Db>) -> HttpResponse {
    log::info!("register request: {:?}", payload);
    match db.create_user(&payload.email, &payload.password).await {
        Ok(_) => HttpResponse::Created().finish(),
        Err(_) => HttpResponse::Conflict().finish(),
    }
}
