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

pub async fn login(Query(after): Query<Next>, Form(login): Form<Login>) -> Redirect {
    if !accounts::verify(&login.name, &login.password).await {
        return Redirect::to("/login?failed=1");
    }
    let target = after.next.unwrap_or_else(|| "/".to_string());
    Redirect::to(&target)
}
