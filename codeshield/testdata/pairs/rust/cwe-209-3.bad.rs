use actix_web::{get, web, HttpResponse, Responder};

#[get("/report/{id}")]
async fn report(id: web::Path<u32>, db: web::Data<Db>) -> impl Responder {
    match db.report(*id).await {
        Ok(r) => HttpResponse::Ok().json(r),
        Err(err) => HttpResponse::InternalServerError().json(serde_json::json!({
            "message": "could not load the report",
            "detail": err.to_string(),
        })),
    }
}
