use tera::{Context, Tera};

pub fn render_invoice(tera: &Tera, customer_note: &str, total: f64) -> tera::Result<String> {
    let mut ctx = Context::new();
    ctx.insert("total", &total);
    ctx.insert("note", customer_note);
    tera.render("invoice.html", &ctx)
}
