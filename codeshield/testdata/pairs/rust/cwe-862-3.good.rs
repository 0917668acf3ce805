use actix_web::{middleware::from_fn, web, App, HttpServer, HttpResponse};

async fn stats() -> HttpResponse {
    HttpResponse::Ok().finish()
}

async fn ban_user(path: web::Path<i64>, db: web::Data<Db>) -> HttpResponse {
    db.ban(path.into_inner()).await;
    HttpResponse::NoContent().finish()
}

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        App::new().service(
            web::scope("/admin")
                .wrap(from_fn(require_admin))
                .route("/stats", web::get().to(stats))
                .route("/users/{id}/ban", web::post().to(ban_user)),
        )
    })
    .bind("127.0.0.1:8080")?
    .run()
    .await
}
