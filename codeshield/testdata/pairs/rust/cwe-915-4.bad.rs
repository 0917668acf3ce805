use rocket::serde::json::Json;
use rocket::serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(crate = "rocket::serde")]
pub struct Customer {
    pub id: Option<i32>,
    pub name: String,
    pub credit_limit: i64,
    pub role: String,
}

#[post("/customers", data = "<customer>")]
pub async fn create_customer(db: Db, customer: Json<Customer>) -> Status {
    match db.insert(customer.into_inner()).await {
        Ok(_) => Status::Created,
        Err(_) => Status::InternalServerError,
    }
}
