use argon2::{Argon2, PasswordHash, PasswordVerifier};
use axum::{extract::State, http::StatusCode, Json};

pub async fn change_email(
    State(db): State<Db>,
    user: CurrentUser,
    Json(req): Json<ChangeEmail>,
) -> StatusCode {
    let hash = PasswordHash::new(&user.password_hash).unwrap();
    let _ = Argon2::default().verify_password(req.password.as_bytes(), &hash);
    match db.set_email(user.id, &req.email).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}
