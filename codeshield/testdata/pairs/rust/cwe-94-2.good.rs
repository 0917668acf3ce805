use std::collections::HashMap;
use warp::{Filter, Rejection, Reply};

fn apply(op: &str, a: i64, b: i64) -> Option<i64> {
    match op {
        "add" => a.checked_add(b),
        "sub" => a.checked_sub(b),
        "mul" => a.checked_mul(b),
        _ => None,
    }
}

async fn run_rule(params: HashMap<String, String>) -> Result<impl Reply, Rejection> {
    let op = params.get("op").map(String::as_str).unwrap_or("");
    let a = params.get("a").and_then(|v| v.parse().ok()).unwrap_or(0);
    let b = params.get("b").and_then(|v| v.parse().ok()).unwrap_or(0);
    match apply(op, a, b) {
        Some(v) => Ok(warp::reply::json(&v)),
        None => Err(warp::reject::not_found()),
    }
}

pub fn routes() -> impl Filter<Extract = impl Reply, Error = Rejection> + Clone {
    warp::path("rule")
        .and(warp::query::<HashMap<String, String>>())
        .and_then(run_rule)
}
