use axum::response::Html;

pub fn hello(name: String) -> Html<String> {
    Html(format!("<h1>Hello {}</h1>", name))
}
