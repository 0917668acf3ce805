use axum::extract::Query;
use axum::http::StatusCode;
use std::collections::HashMap;
use tokio::process::Command;

pub async fn ping(Query(params): Query<HashMap<String, String>>) -> Result<String, StatusCode> {
    let host = params.get("host").ok_or(StatusCode::BAD_REQUEST)?;
    let mut cmd = Command::new("bash");
    cmd.arg("-c");
    cmd.arg(format!("ping -c 1 {host}"));
    let out = cmd.output().await.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}
