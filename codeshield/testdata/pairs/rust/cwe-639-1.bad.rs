use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::Json;
use sqlx::PgPool;

pub async fn get_invoice(
    State(pool): State<PgPool>,
    Path(invoice_id): Path<i64>,
) -> Result<Json<Invoice>, StatusCode> {
    let invoice = sqlx::query_as::<_, Invoice>("SELECT * FROM invoices WHERE id = $1")
        .bind(invoice_id)
        .fetch_optional(&pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    invoice.map(Json).ok_or(StatusCode::NOT_FOUND)
}
