use axum::{extract::State, http::StatusCode, Json};
use sea_orm::{ActiveModelTrait, DatabaseConnection, Set};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct NewUser {
    name: String,
    email: String,
}

pub async fn create_user(
    State(db): State<DatabaseConnection>,
    Json(payload): Json<NewUser>,
) -> Result<StatusCode, StatusCode> {
    let model = users::ActiveModel {
        name: Set(payload.name),
        email: Set(payload.email),
        role: Set("member".to_string()),
        ..Default::default()
    };
    model.insert(&db).await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::CREATED)
}
