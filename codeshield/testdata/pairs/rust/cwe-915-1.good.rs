use actix_web::{put, web, HttpResponse};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;

#[derive(Debug, Serialize)]
pub struct Account {
    pub id: i64,
    pub email: String,
    pub display_name: String,
    pub is_admin: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccountChange {
    pub email: String,
    pub display_name: String,
}

#[put("/account")]
pub async fn update_account(
    pool: web::Data<PgPool>,
    user: CurrentUser,
    change: web::Json<AccountChange>,
) -> HttpResponse {
    let done = sqlx::query("UPDATE accounts SET email = $1, display_name = $2 WHERE id = $3")
        .bind(&change.email)
        .bind(&change.display_name)
        .bind(user.id)
        .execute(pool.get_ref())
        .await;
    match done {
        Ok(_) => HttpResponse::NoContent().finish(),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}
