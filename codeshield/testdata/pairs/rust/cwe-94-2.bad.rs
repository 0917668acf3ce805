use mlua::Lua;
use std::collections::HashMap;
use warp::{Filter, Rejection, Reply};

async fn run_rule(params: HashMap<String, String>) -> Result<impl Reply, Rejection> {
    let code = params.get("code").cloned().unwrap_or_default();
    let lua = Lua::new();
    let result: String = lua
        .load(&code)
        .eval()
        .map_err(|_| warp::reject::not_found())?;
    Ok(warp::reply::json(&result))
}

pub fn routes() -> impl Filter<Extract = impl Reply, Error = Rejection> + Clone {
    warp::path("rule")
        .and(warp::query::<HashMap<String, String>>())
        .and_then(run_rule)
}
