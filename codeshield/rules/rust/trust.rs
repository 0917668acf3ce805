use tracing::{debug, info};

fn cookies(token: String) {
    // ruleid: rust-cookie-flag-off
    let a = CookieSession::signed(&KEY).secure(false);
    // ok: rust-cookie-flag-off
    let b = CookieSession::signed(&KEY).secure(true);
    // ruleid: rust-cookie-readable-by-script
    let c = SessionManagerLayer::new(store).with_http_only(false);
    // ok: rust-cookie-readable-by-script
    let d = SessionManagerLayer::new(store).with_http_only(true);
    // ruleid: rust-cookie-without-flags
    let e = Cookie::new("session", token);
    // ok: rust-cookie-without-flags
    let f = Cookie::build(("session", token)).secure(true).http_only(true).build();
    // ok: rust-cookie-without-flags
    let g = Cookie::new("theme", "dark");
}

fn origins() {
    // ruleid: rust-cors-mirrors-origin
    let a = CorsLayer::very_permissive();
    // ruleid: rust-cors-any-origin
    let b = CorsLayer::permissive();
    // ok: rust-cors-mirrors-origin, rust-cors-any-origin
    let c = CorsLayer::new().allow_origin("https://example.com".parse::<HeaderValue>()?);
}

fn reflect(request: &Request, response: &mut Response) {
    let origin = request.headers().get(header::ORIGIN);
    // ruleid: rust-cors-origin-reflected
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
}

fn reflect_known(request: &Request, response: &mut Response) {
    let origin = request.headers().get(header::ORIGIN);
    if ORIGINS.contains(&origin) {
        // ok: rust-cors-origin-reflected
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
}

fn allowed(origin: &str) -> bool {
    // ruleid: rust-origin-compared-loosely
    origin.contains("example.com")
}

fn allowed_whole(origin: &str) -> bool {
    // ok: rust-origin-compared-loosely
    origin == "https://example.com"
}

fn fail(e: Error) -> HttpResponse {
    // ruleid: rust-error-details-to-client
    HttpResponse::InternalServerError().body(e.to_string())
}

fn fail_silently(e: Error) -> HttpResponse {
    // ok: rust-error-details-to-client
    HttpResponse::InternalServerError().body("internal error")
}

async fn debug_page() -> Json<HashMap<String, String>> {
    // ruleid: rust-environment-to-client
    Json(std::env::vars().collect())
}

async fn version_page() -> Json<String> {
    // ok: rust-environment-to-client
    Json(std::env::var("VERSION")?)
}

fn log_in(user: &str, password: &str) {
    // ruleid: rust-secret-in-log
    info!("login of {} with {}", user, password);
    // ruleid: rust-secret-in-log
    debug!("password is {password}");
    // ok: rust-secret-in-log
    info!("login of {:?}", user);
}

// ruleid: rust-password-hash-serialized
#[derive(Serialize, sqlx::FromRow)]
struct Member {
    name: String,
    password_hash: String,
}

// ok: rust-password-hash-serialized
#[derive(Serialize, sqlx::FromRow)]
struct Guest {
    name: String,
    #[serde(skip_serializing)]
    password_hash: String,
}

fn verify(expected_signature: &[u8], given: &[u8]) -> bool {
    // ruleid: rust-timing-of-comparison
    given == expected_signature
}

fn verify_constant(expected_signature: &[u8], given: &[u8]) -> bool {
    // ok: rust-timing-of-comparison
    given.ct_eq(expected_signature).into()
}
