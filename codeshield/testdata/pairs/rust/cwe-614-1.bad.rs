use actix_web::cookie::{Cookie, SameSite};
use actix_web::{post, web, HttpResponse};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Login {
    name: String,
    password: String,
}

#[post("/login")]
pub async fn login(sessions: web::Data<Sessions>, form: web::Form<Login>) -> HttpResponse {
    let Some(id) = sessions.begin(&form.name, &form.password).await else {
        return HttpResponse::Unauthorized().finish();
    };
    let cookie = Cookie::build("session_id", id)
        .path("/")
        .same_site(SameSite::Lax)
        .finish();
    HttpResponse::Ok().cookie(cookie).finish()
}
