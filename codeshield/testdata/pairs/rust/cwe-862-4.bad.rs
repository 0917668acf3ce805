use rocket::State;

#[delete("/admin/posts/<id>")]
async fn delete_post(id: i64, db: &State<Db>) -> Status {
    db.delete_post(id).await;
    Status::NoContent
}
