use actix_web::{post, web, HttpResponse, Responder};
use serde::Deserialize;
use tera::{Context, Tera};

#[derive(Deserialize)]
pub struct Greeting {
    text: String,
    name: String,
}

#[post("/preview")]
pub async fn preview(tera: web::Data<Tera>, form: web::Form<Greeting>) -> impl Responder {
    let mut context = Context::new();
    context.insert("name", &form.name);
    context.insert("text", &form.text);
    match tera.render("greeting.html", &context) {
        Ok(html) => HttpResponse::Ok().content_type("text/html").body(html),
        Err(e) => {
            log::warn!("template failed: {e:?}");
            HttpResponse::InternalServerError().finish()
        }
    }
}
