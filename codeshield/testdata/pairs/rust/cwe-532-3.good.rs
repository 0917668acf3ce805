use tracing::instrument;

#[instrument(skip(password))]
pub async fn authenticate(username: &str, password: &str) -> Result<Session, AuthError> {
    let user = find_user(username).await?;
    verify(&user, password)?;
    Ok(Session::new(user.id))
}
