use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::Json;
use serde::Deserialize;
use std::sync::Arc;

#[derive(Deserialize)]
pub struct Filter {
    pattern: String,
}

pub async fn lines(
    State(log): State<Arc<Vec<String>>>,
    Query(filter): Query<Filter>,
) -> Result<Json<Vec<String>>, StatusCode> {
    if filter.pattern.len() > 200 {
        return Err(StatusCode::BAD_REQUEST);
    }
    let regex = regex::RegexBuilder::new(&filter.pattern)
        .size_limit(1 << 20)
        .build()
        .map_err(|_| StatusCode::BAD_REQUEST)?;
    let found = log
        .iter()
        .filter(|line| regex.is_match(line))
        .take(100)
        .cloned()
        .collect();
    Ok(Json(found))
}
