use actix_multipart::Multipart;
use actix_web::{error::ErrorPayloadTooLarge, post, HttpResponse};
use futures_util::{StreamExt, TryStreamExt};

const MAX_IMAGE: usize = 2 * 1024 * 1024;

#[post("/avatar")]
pub async fn avatar(mut form: Multipart) -> actix_web::Result<HttpResponse> {
    let mut image = Vec::new();
    while let Some(mut field) = form.try_next().await? {
        while let Some(chunk) = field.try_next().await? {
            if image.len() + chunk.len() > MAX_IMAGE {
                return Err(ErrorPayloadTooLarge("too large"));
            }
            image.extend_from_slice(&chunk);
        }
    }
    store(image).await;
    Ok(HttpResponse::Ok().finish())
}
