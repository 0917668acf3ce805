use actix_cors::Cors;
use actix_web::{http, web, App, HttpServer};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    HttpServer::new(|| {
        let cors = Cors::default()
            .allowed_origin("https://shop.example.org")
            .allowed_methods(vec!["GET", "POST"])
            .allowed_header(http::header::CONTENT_TYPE)
            .supports_credentials();
        App::new().wrap(cors).route("/me", web::get().to(me))
    })
    .bind(("0.0.0.0", 8080))?
    .run()
    .await
}
