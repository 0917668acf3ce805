use tracing::instrument;

#[instrument]
pub async fn authenticate(username: &str, password: &str) -> Result<Session, AuthError> {
    let user = find_user(username).await?;
    verify(&user, password)?;
    Ok(Session::new(user.id))
}
