use actix_web::{post, web, HttpResponse};
use log::{info, warn};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Login {
    username: String,
    password: String,
}

#[post("/login")]
pub async fn login(accounts: web::Data<Accounts>, form: web::Json<Login>) -> HttpResponse {
    if accounts.verify(&form.username, &form.password).await {
        info!("user {:?} has logged in", form.username);
        HttpResponse::Ok().finish()
    } else {
        warn!("failed login for {:?}", form.username);
        HttpResponse::Unauthorized().finish()
    }
}
