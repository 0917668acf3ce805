use std::process::Command;

fn list(folder: &str) -> Output {
    // ruleid: rust-command-injection
    Command::new("sh").arg("-c").arg(format!("ls {}", folder)).output()
}

fn list_argument(folder: &str) -> Output {
    // ok: rust-command-injection, rust-command
    Command::new("ls").arg("--").arg(folder).output()
}

fn any(tool: &str) -> Output {
    // ruleid: rust-command
    Command::new(tool).output()
}

fn queue(q: &mut Queue) {
    // ruleid: rust-command-type
    q.push(MoveCommand::new());
    // ok: rust-command-type
    q.push(Move::new());
}

fn user(c: &Client, name: &str) {
    // ruleid: rust-sql-format
    c.query(&format!("SELECT * FROM users WHERE name = '{}'", name), &[]);
    // ok: rust-sql-format
    c.query("SELECT * FROM users WHERE name = $1", &[&name]);
}

fn read(name: &str) -> io::Result<String> {
    // ruleid: rust-path-traversal
    fs::read_to_string(Path::new("/srv").join(name))
}

fn read_checked(name: &str) -> io::Result<String> {
    if name.contains("..") || name.starts_with('/') {
        return Err(bad_name());
    }
    // ok: rust-path-traversal
    fs::read_to_string(Path::new("/srv").join(name))
}

fn page(name: String) -> Html<String> {
    // ruleid: rust-html-format
    Html(format!("<p>Hello {}</p>", name))
}

fn page_escaped(name: String) -> Html<String> {
    // ok: rust-html-format
    Html(format!("<p>Hello {}</p>", html_escape::encode_text(&name)))
}

fn fetch(url: &str) -> Response {
    // ruleid: rust-ssrf
    reqwest::blocking::get(url)
}

fn fetch_checked(url: &str) -> Response {
    let parsed = Url::parse(url);
    if !HOSTS.contains(&parsed.host_str()) {
        return refuse();
    }
    // ok: rust-ssrf
    reqwest::blocking::get(url)
}

fn newest(c: &Client, part: Part) {
    // ruleid: rust-sql-parts
    c.query(&format!("SELECT * FROM parts WHERE id = {}", part.id), &[]);
    // ok: rust-sql-parts
    c.query(&format!("SELECT {} FROM parts", COLUMNS), &[]);
}

async fn download(Query(q): Query<Download>) -> Vec<u8> {
    // ruleid: rust-path-from-input
    fs::read(Path::new("/srv").join(&q.name))
}

async fn download_checked(Query(q): Query<Download>) -> Vec<u8> {
    let name = Path::new(&q.name).file_name();
    // ok: rust-path-from-input
    fs::read(Path::new("/srv").join(name))
}

fn unpack(zip: &mut ZipArchive<File>) {
    let mut entry = zip.by_index(0)?;
    // ruleid: rust-archive-leads-out
    let out = File::create(Path::new("/srv").join(entry.name()));
    // ok: rust-archive-leads-out
    let safe = File::create(Path::new("/srv").join(entry.enclosed_name()?));
}
