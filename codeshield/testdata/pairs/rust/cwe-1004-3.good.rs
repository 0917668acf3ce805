use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use axum::response::Redirect;

pub async fn finish_login(jar: CookieJar, user: User) -> (CookieJar, Redirect) {
    let token = issue_token(&user);
    let cookie = Cookie::build(("access_token", token))
        .path("/")
        .secure(true)
        .http_only(true)
        .same_site(SameSite::Lax)
        .build();
    (jar.add(cookie), Redirect::to("/"))
}
