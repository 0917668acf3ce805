use axum::body::Bytes;
use axum::http::StatusCode;
use rkyv::{Archive, Deserialize, Serialize};

#[derive(Archive, Serialize, Deserialize)]
pub struct Snapshot {
    pub id: u64,
    pub rows: Vec<String>,
}

pub async fn restore(body: Bytes) -> Result<String, StatusCode> {
    let archived = unsafe { rkyv::archived_root::<Snapshot>(&body) };
    let total: usize = archived.rows.iter().map(|r| r.len()).sum();
    Ok(format!("restored {} rows, {} bytes", archived.rows.len(), total))
}
