use axum::{body::Bytes, http::StatusCode};
use flate2::read::GzDecoder;
use std::io::Read;

const LARGEST: u64 = 8 * 1024 * 1024;

/// Takes a compressed report, and answers how many lines it has.
pub async fn upload(body: Bytes) -> Result<String, StatusCode> {
    let mut decoder = GzDecoder::new(&body[..]).take(LARGEST + 1);
    let mut text = String::new();
    decoder
        .read_to_string(&mut text)
        .map_err(|_| StatusCode::BAD_REQUEST)?;
    if text.len() as u64 > LARGEST {
        return Err(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let lines = text.lines().filter(|l| !l.is_empty()).count();
    Ok(format!("{lines} lines"))
}
