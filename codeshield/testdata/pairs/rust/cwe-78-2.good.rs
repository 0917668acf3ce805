use axum::extract::Query;
use axum::http::StatusCode;
use std::collections::HashMap;
use std::net::IpAddr;
use tokio::process::Command;

pub async fn ping(Query(params): Query<HashMap<String, String>>) -> Result<String, StatusCode> {
    let host: IpAddr = params
        .get("host")
        .and_then(|h| h.parse().ok())
        .ok_or(StatusCode::BAD_REQUEST)?;
    let out = Command::new("ping")
        .args(["-c", "1"])
        .arg(host.to_string())
        .output()
        .await
        .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}
