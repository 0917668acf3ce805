use axum::extract::{Query, State};
use serde::Deserialize;
use std::sync::Arc;
use sxd_document::parser;
use sxd_xpath::{evaluate_xpath, Value};

#[derive(Deserialize)]
pub struct Login {
    user: String,
    password: String,
}

pub async fn login(State(xml): State<Arc<String>>, Query(login): Query<Login>) -> &'static str {
    let package = match parser::parse(&xml) {
        Ok(p) => p,
        Err(_) => return "unavailable",
    };
    let expression = format!(
        "/users/user[name='{}' and password='{}']",
        login.user, login.password
    );
    match evaluate_xpath(&package.as_document(), &expression) {
        Ok(Value::Nodeset(nodes)) if nodes.size() > 0 => "welcome",
        _ => "denied",
    }
}
