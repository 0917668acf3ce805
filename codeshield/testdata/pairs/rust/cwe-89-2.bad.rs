use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::Json;
use serde::Deserialize;
use sqlx::SqlitePool;

#[derive(Deserialize)]
pub struct Search {
    q: String,
    sort: Option<String>,
}

pub async fn search(
    State(pool): State<SqlitePool>,
    Query(search): Query<Search>,
) -> Result<Json<Vec<String>>, StatusCode> {
    let sort = search.sort.unwrap_or_else(|| "name".to_string());
    let q = search.q;
    let sql = format!("SELECT name FROM products WHERE name LIKE '%{q}%' ORDER BY {sort}");
    let rows: Vec<(String,)> = sqlx::query_as(&sql)
        .fetch_all(&pool)
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(rows.into_iter().map(|r| r.0).collect()))
}
