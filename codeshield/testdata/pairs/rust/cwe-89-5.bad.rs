use axum::extract::{Path, State};
use sqlx::PgPool;

pub async fn by_name(State(pool): State<PgPool>, Path(name): Path<String>) -> Result<String, AppError> {
    let row: (String,) = sqlx::query_as(&format!(
        "SELECT email FROM users WHERE name = '{name}' LIMIT 1"
    ))
    .fetch_one(&pool)
    .await?;
    Ok(row.0)
}
