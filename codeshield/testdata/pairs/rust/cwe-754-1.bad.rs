use actix_web::{web, HttpRequest, HttpResponse};

pub async fn tenant_info(req: HttpRequest, db: web::Data<Db>) -> HttpResponse {
    let tenant = req.headers().get("X-Tenant-Id").unwrap().to_str().unwrap();
    let id: u64 = tenant.parse().unwrap();
    match db.tenant(id).await {
        Some(t) => HttpResponse::Ok().json(t),
        None => HttpResponse::NotFound().finish(),
    }
}
