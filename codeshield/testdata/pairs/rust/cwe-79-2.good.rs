use axum::extract::Query;
use axum::response::Html;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Greeting {
    name: String,
}

pub async fn hello(Query(q): Query<Greeting>) -> Html<String> {
    let name = html_escape::encode_text(&q.name);
    let mut page = String::from("<html><body>");
    page.push_str(&format!("<h1>Hello {name}</h1>"));
    page.push_str("</body></html>");
    Html(page)
}
