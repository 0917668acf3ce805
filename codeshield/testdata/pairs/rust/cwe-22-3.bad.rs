use actix_files::NamedFile;
use actix_web::{get, web, Result};
use std::path::PathBuf;

const FOLDER: &str = "/srv/documents";

#[get("/documents/{name:.*}")]
pub async fn document(name: web::Path<String>) -> Result<NamedFile> {
    let path = PathBuf::from(FOLDER).join(name.into_inner());
    Ok(NamedFile::open_async(path).await?)
}
