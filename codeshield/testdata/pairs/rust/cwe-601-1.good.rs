use axum::extract::{Form, Query};
use axum::response::Redirect;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Next {
    next: Option<String>,
}

#[derive(Deserialize)]
pub struct Login {
    name: String,
    password: String,
}

fn is_local(target: &str) -> bool {
    target.starts_with('/') && !target.starts_with("//") && !target.contains('\\')
}

pub async fn login(Query(after): Query<Next>, Form(login): Form<Login>) -> Redirect {
    if !accounts::verify(&login.name, &login.password).await {
        return Redirect::to("/login?failed=1");
    }
    let target = after.next.filter(|t| is_local(t)).unwrap_or_else(|| "/".to_string());
    Redirect::to(&target)
}
