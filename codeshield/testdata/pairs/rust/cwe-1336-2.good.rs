use handlebars::Handlebars;
use rocket::form::Form;
use rocket::response::content::RawHtml;
use rocket::State;
use serde_json::json;

#[derive(FromForm)]
struct Newsletter {
    subject: String,
    body: String,
}

#[post("/newsletter/preview", data = "<letter>")]
fn preview(hb: &State<Handlebars<'static>>, letter: Form<Newsletter>) -> RawHtml<String> {
    let html = hb
        .render(
            "letter",
            &json!({ "subject": letter.subject, "body": letter.body, "name": "Reader" }),
        )
        .unwrap_or_else(|_| "broken template".to_string());
    RawHtml(html)
}
