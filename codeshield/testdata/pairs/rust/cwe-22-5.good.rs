use rocket::fs::NamedFile;
use std::path::{Component, Path};

#[get("/download?<file>")]
async fn download(file: String) -> Option<NamedFile> {
    let name = Path::new(&file);
    if name.components().any(|c| !matches!(c, Component::Normal(_))) {
        return None;
    }
    NamedFile::open(Path::new("static/").join(name)).await.ok()
}
