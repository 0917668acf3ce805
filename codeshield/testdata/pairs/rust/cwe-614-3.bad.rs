use actix_session::{storage::RedisSessionStore, SessionMiddleware};
use actix_web::cookie::Key;

pub fn sessions(store: RedisSessionStore, key: Key) -> SessionMiddleware<RedisSessionStore> {
    SessionMiddleware::builder(store, key)
        .cookie_name("sid".to_string())
        .cookie_secure(false)
        .build()
}
