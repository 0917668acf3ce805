use axum::Router;
use tower_http::cors::{Any, CorsLayer};

pub fn api(routes: Router) -> Router {
    let cors = CorsLayer::new()
        .allow_methods(Any)
        .allow_headers(Any)
        .allow_origin(Any);
    routes.layer(cors)
}
