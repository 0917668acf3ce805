use warp::http::StatusCode;
use warp::{Rejection, Reply};

pub async fn handle_rejection(err: Rejection) -> Result<impl Reply, std::convert::Infallible> {
    if err.is_not_found() {
        return Ok(warp::reply::with_status("not found".to_string(), StatusCode::NOT_FOUND));
    }
    Ok(warp::reply::with_status(
        format!("internal error: {:?}", err),
        StatusCode::INTERNAL_SERVER_ERROR,
    ))
}
