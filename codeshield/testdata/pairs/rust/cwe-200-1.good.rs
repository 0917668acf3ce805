use axum::Json;
use serde::Serialize;

#[derive(Debug, Clone, Serialize, sqlx::FromRow)]
pub struct User {
    pub id: i64,
    pub email: String,
    #[serde(skip_serializing)]
    pub password_hash: String,
}

pub async fn me(user: Auth, db: Db) -> Result<Json<User>, AppError> {
    let row = sqlx::query_as::<_, User>("SELECT id, email, password_hash FROM users WHERE id = $1")
        .bind(user.id)
        .fetch_one(&db.pool)
        .await?;
    Ok(Json(row))
}
