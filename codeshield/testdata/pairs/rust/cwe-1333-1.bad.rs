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
    let regex = fancy_regex::Regex::new(&filter.pattern).map_err(|_| StatusCode::BAD_REQUEST)?;
    let found = log
        .iter()
        .filter(|line| regex.is_match(line).unwrap_or(false))
        .take(100)
        .cloned()
        .collect();
    Ok(Json(found))
}
