use axum::extract::{Json, Path, Query};
use tracing::{info, warn};

async fn preview(Query(q): Query<Preview>, tera: &mut Tera) -> Html<String> {
    // ruleid: rust-template-from-input
    let html = Tera::one_off(&q.template, &context, true)?;
    context.insert("text", &q.template);
    // ok: rust-template-from-input
    let safe = tera.render("preview.html", &context)?;
    Html(html)
}

fn render(text: &str, reg: &Handlebars) -> String {
    // ruleid: rust-template-from-parameter
    reg.render_template(text, &data)
}

fn render_own(text: &str, reg: &Handlebars) -> String {
    // ok: rust-template-from-parameter
    reg.render("own", &json!({ "text": text }))
}

async fn run(Json(job): Json<Job>) -> Result<String, StatusCode> {
    let engine = Engine::new();
    // ruleid: rust-code-from-input
    let value = engine.eval::<i64>(&job.script)?;
    // ok: rust-code-from-input
    let other = engine.eval::<i64>("1 + 1")?;
    Ok(value.to_string())
}

fn plugin(source: &str, lua: &Lua) {
    // ruleid: rust-code-from-parameter
    lua.load(source).exec()
}

fn plugin_own(name: &str, lua: &Lua) {
    lua.globals().set("name", name);
    // ok: rust-code-from-parameter
    lua.load(include_str!("plugin.lua")).exec()
}

async fn convert(form: web::Form<Convert>) -> HttpResponse {
    // ruleid: rust-command-from-input
    let a = Command::new(&form.tool).output();
    // ok: rust-command-from-input
    let b = Command::new("convert").arg(&form.name).output();
    if !TOOLS.contains(&form.other.as_str()) {
        return HttpResponse::BadRequest().finish();
    }
    // ok: rust-command-from-input
    let c = Command::new(&form.other).output();
    HttpResponse::Ok().finish()
}

async fn agent(response: ChatResponse) {
    // ruleid: rust-command-from-input
    Command::new("sh").arg("-c").arg(&response.choices[0].message.content).status();
}

async fn back(Query(q): Query<Next>) -> Redirect {
    // ruleid: rust-redirect-from-input
    Redirect::to(&q.next)
}

async fn back_local(Query(q): Query<Next>) -> Redirect {
    if !q.next.starts_with('/') || q.next.starts_with("//") {
        return Redirect::to("/");
    }
    // ok: rust-redirect-from-input
    Redirect::to(&q.next)
}

async fn proxy(Query(q): Query<Fetch>) -> String {
    // ruleid: rust-ssrf-from-input
    reqwest::get(&q.url).await?.text().await?
}

async fn proxy_checked(Query(q): Query<Fetch>) -> String {
    let url = Url::parse(&q.url)?;
    if !HOSTS.contains(&url.host_str().unwrap_or("")) {
        return String::new();
    }
    // ok: rust-ssrf-from-input
    reqwest::get(url).await?.text().await?
}

async fn visit(Path(name): Path<String>) -> StatusCode {
    // ruleid: rust-log-injection
    info!("visit of {}", name);
    // ruleid: rust-log-injection
    warn!("no page {name}");
    // ok: rust-log-injection
    info!("visit of {:?}", name);
    // ok: rust-log-injection
    info!("visit of {name:?}");
    StatusCode::OK
}

fn mail(to: &str, subject: &str) -> String {
    // ruleid: rust-header-injection
    format!("To: {}\r\nSubject: {}\r\n\r\n", to, subject)
}

fn mail_checked(subject: &str) -> String {
    if subject.contains(['\r', '\n']) {
        return String::new();
    }
    // ok: rust-header-injection
    format!("Subject: {}\r\n\r\n", subject)
}

fn find(ldap: &mut LdapConn, user: &str) -> SearchResult {
    // ruleid: rust-ldap-injection
    ldap.search(BASE, Scope::Subtree, &format!("(uid={user})"), vec!["cn"])
}

fn find_escaped(ldap: &mut LdapConn, user: &str) -> SearchResult {
    let user = ldap_escape(user);
    // ok: rust-ldap-injection
    ldap.search(BASE, Scope::Subtree, &format!("(uid={user})"), vec!["cn"])
}

fn node(doc: &Document, name: &str) -> Value {
    // ruleid: rust-xpath-injection
    evaluate_xpath(doc, &format!("//user[@name='{}']/email", name))
}

fn node_number(doc: &Document, name: &str) -> Value {
    let id = name.parse::<u32>()?;
    // ok: rust-xpath-injection
    evaluate_xpath(doc, &format!("//user[@id='{}']/email", id))
}

async fn nodes(Query(q): Query<Search>) -> String {
    // ruleid: rust-xpath-from-input
    evaluate_xpath(&doc, &q.xpath)
}

async fn nodes_own(Query(q): Query<Search>) -> String {
    // ok: rust-xpath-from-input
    evaluate_xpath(&doc, "//title")
}

async fn filter(Json(f): Json<Document>) -> Json<Vec<User>> {
    // ruleid: rust-nosql-from-input
    users.find(f, None).await
}

async fn filter_name(Json(f): Json<Filter>) -> Json<Vec<User>> {
    // ok: rust-nosql-from-input
    users.find(doc! { "name": f.name }, None).await
}

async fn page(Query(q): Query<Page>) -> Html<String> {
    // ruleid: rust-html-from-input
    Html(format!("<p>{}</p>", q.name))
}

async fn page_escaped(Query(q): Query<Page>) -> Html<String> {
    // ok: rust-html-from-input
    Html(format!("<p>{}</p>", html_escape::encode_text(&q.name)))
}
