use axum::body::Bytes;
use axum::http::StatusCode;
use rkyv::{Archive, Deserialize, Serialize};

#[derive(Archive, Serialize, Deserialize)]
#[archive(check_bytes)]
pub struct Snapshot {
    pub id: u64,
    pub rows: Vec<String>,
}

pub async fn restore(body: Bytes) -> Result<String, StatusCode> {
    let archived = rkyv::check_archived_root::<Snapshot>(&body).map_err(|_| StatusCode::BAD_REQUEST)?;
    let total: usize = archived.rows.iter().map(|r| r.len()).sum();
    Ok(format!("restored {} rows, {} bytes", archived.rows.len(), total))
}
