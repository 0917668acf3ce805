use actix_web::{get, web, HttpResponse};
use serde::Deserialize;

#[derive(Deserialize)]
struct Params {
    return_to: Option<String>,
}

#[get("/logout")]
async fn logout(session: actix_session::Session, params: web::Query<Params>) -> HttpResponse {
    session.purge();
    let target = match params.return_to.as_deref() {
        Some(t) if t.starts_with('/') && !t.starts_with("//") => t,
        _ => "/",
    };
    HttpResponse::Found()
        .insert_header(("Location", target))
        .finish()
}
