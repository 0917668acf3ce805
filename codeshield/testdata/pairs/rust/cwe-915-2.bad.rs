use axum::{extract::{Path, State}, http::StatusCode, Json};
use mongodb::{bson::{doc, to_document}, Database};
use serde_json::Value;

pub async fn patch_profile(
    State(db): State<Database>,
    user: AuthUser,
    Path(id): Path<String>,
    Json(changes): Json<Value>,
) -> Result<StatusCode, StatusCode> {
    if user.id != id {
        return Err(StatusCode::FORBIDDEN);
    }
    let users = db.collection::<Value>("users");
    let mut profile = users
        .find_one(doc! { "_id": &id })
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?
        .ok_or(StatusCode::NOT_FOUND)?;
    if let (Some(target), Some(source)) = (profile.as_object_mut(), changes.as_object()) {
        for (key, value) in source {
            target.insert(key.clone(), value.clone());
        }
    }
    users
        .replace_one(doc! { "_id": &id }, profile)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::NO_CONTENT)
}
