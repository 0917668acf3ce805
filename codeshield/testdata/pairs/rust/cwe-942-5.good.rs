use axum::http::{header, HeaderValue, Method};
use axum::Router;
use tower_http::cors::CorsLayer;

pub fn api(routes: Router) -> Router {
    let cors = CorsLayer::new()
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([header::CONTENT_TYPE])
        .allow_origin("https://app.example.com".parse::<HeaderValue>().unwrap());
    routes.layer(cors)
}
