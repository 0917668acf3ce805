use actix_files::NamedFile;
use actix_web::{error::ErrorNotFound, get, web, Result};
use std::path::PathBuf;

const FOLDER: &str = "/srv/documents";

#[get("/documents/{name:.*}")]
pub async fn document(name: web::Path<String>) -> Result<NamedFile> {
    let base = PathBuf::from(FOLDER).canonicalize()?;
    let path = base
        .join(name.into_inner())
        .canonicalize()
        .map_err(|_| ErrorNotFound("no such document"))?;
    if !path.starts_with(&base) {
        return Err(ErrorNotFound("no such document"));
    }
    Ok(NamedFile::open_async(path).await?)
}
