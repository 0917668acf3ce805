use actix_session::{storage::RedisSessionStore, SessionMiddleware};
use actix_web::cookie::{Key, SameSite};

pub fn sessions(store: RedisSessionStore, key: Key) -> SessionMiddleware<RedisSessionStore> {
    SessionMiddleware::builder(store, key)
        .cookie_name("sid".to_string())
        .cookie_secure(true)
        .cookie_same_site(SameSite::Strict)
        .build()
}
