use axum::extract::Query;
use axum::http::StatusCode;
use serde::Deserialize;
use std::fs::OpenOptions;
use std::io::Write;

#[derive(Deserialize)]
pub struct Search {
    term: String,
}

pub async fn search(Query(params): Query<Search>) -> StatusCode {
    let mut audit = match OpenOptions::new().append(true).create(true).open("audit.log") {
        Ok(f) => f,
        Err(_) => return StatusCode::INTERNAL_SERVER_ERROR,
    };
    let line = format!("search term={}\n", params.term);
    if audit.write_all(line.as_bytes()).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR;
    }
    StatusCode::OK
}
