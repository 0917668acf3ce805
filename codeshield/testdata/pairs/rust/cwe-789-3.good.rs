use axum::extract::Query;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Random {
    count: usize,
}

pub async fn random_bytes(Query(q): Query<Random>) -> Vec<u8> {
    let count = q.count.min(4096);
    let mut buf = vec![0u8; count];
    rand::Rng::fill(&mut rand::rng(), &mut buf[..]);
    buf
}
