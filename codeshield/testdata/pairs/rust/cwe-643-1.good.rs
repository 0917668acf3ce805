use axum::extract::{Query, State};
use serde::Deserialize;
use std::sync::Arc;
use sxd_document::parser;
use sxd_xpath::{Context, Factory, Value};

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
    let xpath = match Factory::new().build("/users/user[name=$user and password=$password]") {
        Ok(Some(x)) => x,
        _ => return "unavailable",
    };
    let mut context = Context::new();
    context.set_variable("user", login.user.as_str());
    context.set_variable("password", login.password.as_str());
    match xpath.evaluate(&context, package.as_document().root()) {
        Ok(Value::Nodeset(nodes)) if nodes.size() > 0 => "welcome",
        _ => "denied",
    }
}
