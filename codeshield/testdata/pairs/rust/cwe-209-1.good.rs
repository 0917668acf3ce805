use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::Json;
use sqlx::PgPool;

#[derive(serde::Serialize, sqlx::FromRow)]
pub struct Order {
    id: i64,
    total: i64,
}

pub async fn order(
    State(pool): State<PgPool>,
    user: CurrentUser,
    Path(id): Path<i64>,
) -> Result<Json<Order>, (StatusCode, String)> {
    let order = sqlx::query_as::<_, Order>("SELECT id, total FROM orders WHERE id = $1 AND owner = $2")
        .bind(id)
        .bind(user.id)
        .fetch_one(&pool)
        .await
        .map_err(|e| {
            tracing::error!(error = ?e, order = id, "query of an order failed");
            (StatusCode::INTERNAL_SERVER_ERROR, "internal error".to_string())
        })?;
    Ok(Json(order))
}
