use minijinja::{context, Environment};
use poem::{handler, web::{Html, Query}};
use serde::Deserialize;

#[derive(Deserialize)]
struct Params {
    layout: String,
    title: String,
}

#[handler]
fn render(Query(params): Query<Params>) -> Html<String> {
    let env = Environment::new();
    let source = format!("<header>{}</header>", params.layout);
    let out = env
        .render_str(&source, context! { title => params.title })
        .unwrap_or_default();
    Html(out)
}
