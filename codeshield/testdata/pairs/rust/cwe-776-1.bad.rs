use axum::{http::StatusCode, Json};
use roxmltree::{Document, ParsingOptions};
use serde::Serialize;

#[derive(Serialize)]
pub struct Feed {
    title: String,
    entries: Vec<String>,
}

/// Takes an Atom feed and answers with its titles.
pub async fn import(body: String) -> Result<Json<Feed>, StatusCode> {
    let options = ParsingOptions {
        allow_dtd: true,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(&body, options).map_err(|_| StatusCode::BAD_REQUEST)?;
    let titles: Vec<String> = document
        .descendants()
        .filter(|n| n.has_tag_name("title"))
        .filter_map(|n| n.text().map(str::to_owned))
        .collect();
    let (title, entries) = titles.split_first().ok_or(StatusCode::BAD_REQUEST)?;
    Ok(Json(Feed { title: title.clone(), entries: entries.to_vec() }))
}
