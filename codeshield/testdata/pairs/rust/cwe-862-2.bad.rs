use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{delete, get, post};
use axum::Router;
use sqlx::PgPool;

async fn products(State(pool): State<PgPool>) -> Result<String, StatusCode> {
    let n: (i64,) = sqlx::query_as("SELECT count(*) FROM products")
        .fetch_one(&pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(n.0.to_string())
}

async fn remove_product(State(pool): State<PgPool>, Path(id): Path<i64>) -> StatusCode {
    match sqlx::query("DELETE FROM products WHERE id = $1").bind(id).execute(&pool).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

async fn clear_cache() -> StatusCode {
    StatusCode::NO_CONTENT
}

pub fn router(pool: PgPool) -> Router {
    Router::new()
        .route("/products", get(products))
        .route("/admin/products/{id}", delete(remove_product))
        .route("/admin/cache", post(clear_cache))
        .with_state(pool)
}
