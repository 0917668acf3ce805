use axum::{extract::State, http::StatusCode, Json};
use sea_orm::{ActiveModelTrait, DatabaseConnection};
use serde_json::Value;

pub async fn create_user(
    State(db): State<DatabaseConnection>,
    Json(payload): Json<Value>,
) -> Result<StatusCode, StatusCode> {
    let model = users::ActiveModel::from_json(payload).map_err(|_| StatusCode::BAD_REQUEST)?;
    model.insert(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::CREATED)
}
