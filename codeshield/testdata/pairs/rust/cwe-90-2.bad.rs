use actix_web::{web, HttpResponse};
use ldap3::{LdapConnAsync, Scope};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct LoginForm {
    pub username: String,
    pub password: String,
}

pub async fn login(form: web::Form<LoginForm>) -> HttpResponse {
    let (conn, mut ldap) = match LdapConnAsync::new("ldaps://ldap.corp.local").await {
        Ok(pair) => pair,
        Err(_) => return HttpResponse::ServiceUnavailable().finish(),
    };
    ldap3::drive!(conn);
    let dn = format!("uid={},ou=people,dc=corp,dc=local", form.username);
    let bound = ldap.simple_bind(&dn, &form.password).await.and_then(|r| r.success());
    if bound.is_err() {
        return HttpResponse::Unauthorized().finish();
    }
    let filter = "(memberUid=".to_string() + &form.username + ")";
    match ldap.search("ou=groups,dc=corp,dc=local", Scope::OneLevel, &filter, vec!["cn"]).await {
        Ok(_) => HttpResponse::Ok().finish(),
        Err(_) => HttpResponse::InternalServerError().finish(),
    }
}
