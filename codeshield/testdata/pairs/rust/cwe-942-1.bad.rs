use axum::http::Method;
use axum::{routing::get, Json, Router};
use serde_json::{json, Value};
use tower_http::cors::{AllowOrigin, CorsLayer};

async fn balance() -> Json<Value> {
    Json(json!({ "balance": 1200 }))
}

pub fn app() -> Router {
    let cors = CorsLayer::new()
        .allow_origin(AllowOrigin::mirror_request())
        .allow_methods([Method::GET, Method::POST])
        .allow_credentials(true);
    Router::new().route("/balance", get(balance)).layer(cors)
}
