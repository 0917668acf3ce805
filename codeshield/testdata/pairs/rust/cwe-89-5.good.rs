use axum::extract::{Path, State};
use sqlx::PgPool;

pub async fn by_ids(State(pool): State<PgPool>, Path(ids): Path<String>) -> Result<String, AppError> {
    let ids: Vec<i64> = ids.split(',').filter_map(|i| i.parse().ok()).collect();
    let marks: Vec<String> = (1..=ids.len()).map(|i| format!("${i}")).collect();
    let sql = format!("SELECT email FROM users WHERE id IN ({})", marks.join(", "));
    let mut query = sqlx::query_as::<_, (String,)>(&sql);
    for id in &ids {
        query = query.bind(id);
    }
    let rows = query.fetch_all(&pool).await?;
    Ok(rows.into_iter().map(|r| r.0).collect::<Vec<_>>().join("\n"))
}
