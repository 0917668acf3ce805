use axum::{routing::get, Router};
use time::Duration;
use tower_sessions::{Expiry, MemoryStore, SessionManagerLayer};

async fn home() -> &'static str {
    "hello"
}

pub fn app() -> Router {
    let store = MemoryStore::default();
    let sessions = SessionManagerLayer::new(store)
        .with_name("sid")
        .with_secure(true)
        .with_http_only(false)
        .with_expiry(Expiry::OnInactivity(Duration::hours(2)));
    Router::new().route("/", get(home)).layer(sessions)
}
