use axum::{extract::State, http::StatusCode, Json};
use rhai::{Engine, Scope, AST};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::Arc;

#[derive(Deserialize)]
pub struct Calculation {
    formula: String,
    price: f64,
}

#[derive(Serialize)]
pub struct Answer {
    value: f64,
}

pub struct Formulas {
    engine: Engine,
    compiled: HashMap<String, AST>,
}

pub async fn calculate(
    State(formulas): State<Arc<Formulas>>,
    Json(request): Json<Calculation>,
) -> Result<Json<Answer>, StatusCode> {
    let ast = formulas.compiled.get(&request.formula).ok_or(StatusCode::NOT_FOUND)?;
    let mut scope = Scope::new();
    scope.push("price", request.price);
    let value = formulas
        .engine
        .eval_ast_with_scope::<f64>(&mut scope, ast)
        .map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok(Json(Answer { value }))
}
