use actix_web::{put, web, HttpResponse};
use serde::{Deserialize, Serialize};
use sqlx::PgPool;

#[derive(Debug, Serialize, Deserialize)]
pub struct Account {
    pub id: i64,
    pub email: String,
    pub display_name: String,
    pub is_admin: bool,
}

#[put("/account/{id}")]
pub async fn update_account(
    pool: web::Data<PgPool>,
    id: web::Path<i64>,
    account: web::Json<Account>,
) -> HttpResponse {
    let done = sqlx::query("UPDATE accounts SET email = $1, display_name = $2, is_admin = $3 WHERE id = $4")
        .bind(&account.email)
        .bind(&account.display_name)
        .bind(account.is_admin)
        .bind(id.into_inner())
        .execute(pool.get_ref())
        .await;
    match done {
        Ok(_) => HttpResponse::NoContent().finish(),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}
