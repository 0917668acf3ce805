use actix_web::{post, web, HttpResponse, Responder};
use serde::Deserialize;
use tera::{Context, Tera};

#[derive(Deserialize)]
pub struct Greeting {
    template: String,
    name: String,
}

#[post("/preview")]
pub async fn preview(form: web::Form<Greeting>) -> impl Responder {
    let mut context = Context::new();
    context.insert("name", &form.name);
    match Tera::one_off(&form.template, &context, true) {
        Ok(html) => HttpResponse::Ok().content_type("text/html").body(html),
        Err(e) => {
            log::warn!("template failed: {e:?}");
            HttpResponse::BadRequest().body("the template has an error")
        }
    }
}
