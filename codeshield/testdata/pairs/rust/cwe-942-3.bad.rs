use actix_cors::Cors;
use actix_web::{web, App, HttpServer};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        let cors = Cors::default()
            .allow_any_origin()
            .allow_any_method()
            .allow_any_header()
            .supports_credentials();
        App::new().wrap(cors).route("/me", web::get().to(me))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
