use axum::{extract::State, http::StatusCode, Json};
use mongodb::{bson::doc, Database};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
pub struct ProfileChanges {
    display_name: String,
    bio: String,
}

pub async fn patch_profile(
    State(db): State<Database>,
    user: AuthUser,
    Json(changes): Json<ProfileChanges>,
) -> Result<StatusCode, StatusCode> {
    db.collection::<Value>("users")
        .update_one(
            doc! { "_id": &user.id },
            doc! { "$set": { "display_name": &changes.display_name, "bio": &changes.bio } },
        )
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(StatusCode::NO_CONTENT)
}
