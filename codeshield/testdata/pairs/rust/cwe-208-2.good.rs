use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::ErrorUnauthorized;
use actix_web::{web, Error};
use subtle::ConstantTimeEq;

pub struct Settings {
    pub api_key: String,
}

pub async fn require_key(
    req: ServiceRequest,
    next: actix_web::middleware::Next<impl actix_web::body::MessageBody>,
) -> Result<ServiceResponse<impl actix_web::body::MessageBody>, Error> {
    let settings = req.app_data::<web::Data<Settings>>().cloned();
    let given = req
        .headers()
        .get("X-Api-Key")
        .map(|v| v.as_bytes().to_vec())
        .unwrap_or_default();
    match settings {
        Some(settings) if bool::from(given.ct_eq(settings.api_key.as_bytes())) => next.call(req).await,
        _ => Err(ErrorUnauthorized("bad key")),
    }
}
