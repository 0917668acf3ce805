use actix_web::{post, HttpResponse, web};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase")]
enum Expr {
    Add { a: f64, b: f64 },
    Mul { a: f64, b: f64 },
}

#[post("/eval")]
async fn eval(expr: web::Json<Expr>) -> HttpResponse {
    let value = match *expr {
        Expr::Add { a, b } => a + b,
        Expr::Mul { a, b } => a * b,
    };
    HttpResponse::Ok().json(value)
}
