use actix_web::{web, HttpRequest, HttpResponse};

pub async fn tenant_info(req: HttpRequest, db: web::Data<Db>) -> HttpResponse {
    let id = req
        .headers()
        .get("X-Tenant-Id")
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.parse::<u64>().ok());
    let Some(id) = id else {
        return HttpResponse::BadRequest().body("missing tenant");
    };
    match db.tenant(id).await {
        Some(t) => HttpResponse::Ok().json(t),
        None => HttpResponse::NotFound().finish(),
    }
}
