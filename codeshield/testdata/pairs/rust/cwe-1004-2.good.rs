use rocket::http::{Cookie, CookieJar, SameSite};

#[post("/login", data = "<form>")]
fn login(form: Form<Login>, cookies: &CookieJar<'_>, users: &State<Users>) -> Status {
    match users.check(&form.name, &form.password) {
        Some(token) => {
            let mut cookie = Cookie::new("auth_token", token);
            cookie.set_path("/");
            cookie.set_same_site(SameSite::Lax);
            cookie.set_secure(true);
            cookie.set_http_only(true);
            cookies.add(cookie);
            Status::Ok
        }
        None => Status::Unauthorized,
    }
}
