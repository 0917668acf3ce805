use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::ErrorUnauthorized;
use actix_web::{web, Error};

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
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    match settings {
        Some(settings) if given == settings.api_key => next.call(req).await,
        _ => Err(ErrorUnauthorized("bad key")),
    }
}
