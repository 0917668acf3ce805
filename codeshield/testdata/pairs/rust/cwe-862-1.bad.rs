use actix_web::{delete, get, web, HttpResponse};
use sqlx::PgPool;

#[get("/admin/users")]
pub async fn list_users(pool: web::Data<PgPool>) -> HttpResponse {
    match sqlx::query_as::<_, (i64, String)>("SELECT id, email FROM users ORDER BY id")
        .fetch_all(pool.get_ref())
        .await
    {
        Ok(users) => HttpResponse::Ok().json(users),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}

#[delete("/admin/users/{id}")]
pub async fn delete_user(pool: web::Data<PgPool>, id: web::Path<i64>) -> HttpResponse {
    match sqlx::query("DELETE FROM users WHERE id = $1")
        .bind(id.into_inner())
        .execute(pool.get_ref())
        .await
    {
        Ok(_) => HttpResponse::NoContent().finish(),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}
