use rocket::serde::json::Json;
use rocket::serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize)]
#[serde(crate = "rocket::serde")]
pub struct Customer {
    pub id: Option<i32>,
    pub name: String,
    pub credit_limit: i64,
    pub role: String,
}

#[derive(Debug, Deserialize)]
#[serde(crate = "rocket::serde")]
pub struct CustomerForm {
    pub name: String,
}

#[post("/customers", data = "<form>")]
pub async fn create_customer(db: Db, form: Json<CustomerForm>) -> Status {
    let customer = Customer { id: None, name: form.name.clone(), credit_limit: 0, role: "basic".into() };
    match db.insert(customer).await {
        Ok(_) => Status::Created,
        Err(_) => Status::InternalServerError,
    }
}
