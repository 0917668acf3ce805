use handlebars::Handlebars;
use rocket::form::Form;
use rocket::response::content::RawHtml;
use serde_json::json;

#[derive(FromForm)]
struct Newsletter {
    subject: String,
    body: String,
}

#[post("/newsletter/preview", data = "<letter>")]
fn preview(letter: Form<Newsletter>) -> RawHtml<String> {
    let mut hb = Handlebars::new();
    hb.register_template_string("letter", &letter.body).unwrap();
    let html = hb
        .render("letter", &json!({ "subject": letter.subject, "name": "Reader" }))
        .unwrap_or_else(|_| "broken template".to_string());
    RawHtml(html)
}
