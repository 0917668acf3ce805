use actix_web::{web, HttpResponse};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Model {
    name: String,
    weights: Vec<f32>,
}

pub async fn load_model(model: web::Json<Model>) -> HttpResponse {
    HttpResponse::Ok().body(format!("{} weights", model.weights.len()))
}
