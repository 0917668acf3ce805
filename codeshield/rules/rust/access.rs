fn drop_rights(path: &Path) -> io::Result<()> {
    // ruleid: rust-result-ignored
    let _ = fs::set_permissions(path, mode);
    // ruleid: rust-result-ignored
    libc::setuid(1000);
    // ok: rust-result-ignored
    fs::set_permissions(path, mode)?;
    // ok: rust-result-ignored
    if libc::setuid(1000) != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

async fn greet(headers: HeaderMap) -> String {
    // ruleid: rust-unwrap-of-request
    let a = headers.get("x-name").unwrap();
    // ok: rust-unwrap-of-request
    let b = headers.get("x-name").and_then(|v| v.to_str().ok()).unwrap_or("nobody");
    String::new()
}

#[no_mangle]
pub extern "C" fn length(text: *const c_char) -> usize {
    // ruleid: rust-ffi-pointer-not-checked
    unsafe { CStr::from_ptr(text) }.to_bytes().len()
}

#[no_mangle]
pub extern "C" fn length_checked(text: *const c_char) -> usize {
    if text.is_null() {
        return 0;
    }
    // ok: rust-ffi-pointer-not-checked
    unsafe { CStr::from_ptr(text) }.to_bytes().len()
}

unsafe fn room(n: usize) -> *mut u8 {
    // ruleid: rust-malloc-not-checked
    let p = libc::malloc(n) as *mut u8;
    *p = 0;
    p
}

unsafe fn room_checked(n: usize) -> *mut u8 {
    // ok: rust-malloc-not-checked
    let p = libc::malloc(n) as *mut u8;
    if p.is_null() {
        return p;
    }
    *p = 0;
    p
}

// ruleid: rust-admin-route-open
#[get("/admin/report")]
async fn report(pool: web::Data<Pool>) -> HttpResponse {
    HttpResponse::Ok().finish()
}

// ok: rust-admin-route-open
#[get("/admin/report")]
async fn report_for(user: AdminUser, pool: web::Data<Pool>) -> HttpResponse {
    HttpResponse::Ok().finish()
}

async fn remove(State(pool): State<PgPool>, Path(id): Path<i64>) -> StatusCode {
    // ruleid: rust-record-of-anybody
    sqlx::query("DELETE FROM invoices WHERE id = $1").bind(id).execute(&pool).await
}

async fn remove_own(user: CurrentUser, State(pool): State<PgPool>, Path(id): Path<i64>) -> StatusCode {
    // ok: rust-record-of-anybody
    sqlx::query("DELETE FROM invoices WHERE id = $1 AND owner = $2").bind(id).execute(&pool).await
}
