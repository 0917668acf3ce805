use actix_web::{get, web, HttpResponse};
use serde::Deserialize;

#[derive(Deserialize)]
struct Params {
    return_to: Option<String>,
}

#[get("/logout")]
async fn logout(session: actix_session::Session, params: web::Query<Params>) -> HttpResponse {
    session.purge();
    let target = params.return_to.as_deref().unwrap_or("/");
    HttpResponse::Found()
        .insert_header(("Location", target))
        .finish()
}
