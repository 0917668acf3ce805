use minijinja::{context, Environment};
use poem::{handler, web::{Data, Html, Query}};
use serde::Deserialize;

#[derive(Deserialize)]
struct Params {
    layout: String,
    title: String,
}

#[handler]
fn render(Data(env): Data<&Environment<'static>>, Query(params): Query<Params>) -> Html<String> {
    let name = match params.layout.as_str() {
        "wide" => "wide.html",
        _ => "narrow.html",
    };
    let out = env
        .get_template(name)
        .and_then(|t| t.render(context! { title => params.title }))
        .unwrap_or_default();
    Html(out)
}
