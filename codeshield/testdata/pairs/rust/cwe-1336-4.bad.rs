use tera::{Context, Tera};

pub fn render_invoice(customer_template: &str, total: f64) -> tera::Result<String> {
    let mut tera = Tera::default();
    let mut ctx = Context::new();
    ctx.insert("total", &total);
    tera.render_str(customer_template, &ctx)
}
