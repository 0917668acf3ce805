use actix_multipart::Multipart;
use actix_web::{post, HttpResponse};
use futures_util::{StreamExt, TryStreamExt};

#[post("/avatar")]
pub async fn avatar(mut form: Multipart) -> actix_web::Result<HttpResponse> {
    let mut image = Vec::new();
    while let Some(mut field) = form.try_next().await? {
        while let Some(chunk) = field.try_next().await? {
            image.extend_from_slice(&chunk);
        }
    }
    store(image).await;
    Ok(HttpResponse::Ok().finish())
}
