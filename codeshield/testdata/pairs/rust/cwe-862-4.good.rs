use rocket::State;

#[delete("/admin/posts/<id>")]
async fn delete_post(_admin: Admin, id: i64, db: &State<Db>) -> Status {
    db.delete_post(id).await;
    Status::NoContent
}
