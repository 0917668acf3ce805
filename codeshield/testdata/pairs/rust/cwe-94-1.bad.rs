use axum::{extract::State, http::StatusCode, Json};
use rhai::{Engine, Scope};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

#[derive(Deserialize)]
pub struct Calculation {
    expression: String,
    price: f64,
}

#[derive(Serialize)]
pub struct Answer {
    value: f64,
}

pub async fn calculate(
    State(engine): State<Arc<Engine>>,
    Json(request): Json<Calculation>,
) -> Result<Json<Answer>, StatusCode> {
    let mut scope = Scope::new();
    scope.push("price", request.price);
    let value = engine
        .eval_with_scope::<f64>(&mut scope, &request.expression)
        .map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(Json(Answer { value }))
}
